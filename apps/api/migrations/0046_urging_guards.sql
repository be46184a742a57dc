CREATE TRIGGER urging_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON urging_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER urgings_stay BEFORE DELETE OR TRUNCATE ON urgings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
