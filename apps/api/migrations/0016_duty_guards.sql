CREATE TRIGGER section_blocks_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON section_blocks
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER duty_promises_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON duty_promises
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER duty_events_stay BEFORE DELETE OR TRUNCATE ON duty_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE TRIGGER duty_links_stay BEFORE DELETE OR TRUNCATE ON duty_links
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE TRIGGER postings_stay BEFORE DELETE OR TRUNCATE ON postings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OR DELETE ON publication_duties
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE ON duty_links
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT ON section_blocks
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE ON postings
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OR DELETE ON link_checks
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
