CREATE TRIGGER inspection_samples_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inspection_samples
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER inspection_sample_cases_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inspection_sample_cases
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER inspection_notes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inspection_notes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
