CREATE TABLE public_data_version (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  version bigint NOT NULL
);
--> statement-breakpoint
INSERT INTO public_data_version (version) VALUES (1);
--> statement-breakpoint
CREATE FUNCTION raise_public_data_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public_data_version SET version = version + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OR DELETE ON agencies
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OR DELETE ON agency_search_terms
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OR DELETE ON agency_successions
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OR DELETE ON work_calendars
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
