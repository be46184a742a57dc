CREATE TRIGGER catalogue_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON catalogue_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are withdrawn, never removed (%).', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER catalogue_entries_stay BEFORE DELETE OR TRUNCATE ON catalogue_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE ON catalogue_entries
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
