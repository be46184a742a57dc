-- What has been written into these tables stays as it is: whoever audits relies on it.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are added, never changed or removed (%).', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER register_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER identity_openings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON identity_openings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER staff_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON staff_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER file_access_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON file_access
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
