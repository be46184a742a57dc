CREATE TRIGGER trainings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trainings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER training_attendees_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON training_attendees
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER training_materials_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON training_materials
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER disseminations_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON disseminations
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER facilities_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON facilities
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT ON facilities
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
