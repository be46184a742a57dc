CREATE TRIGGER petitions_stay BEFORE DELETE OR TRUNCATE ON petitions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE TRIGGER publication_dues_stay BEFORE DELETE OR TRUNCATE ON publication_dues
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE TRIGGER public_entry_references_stay BEFORE DELETE OR TRUNCATE ON public_entry_references
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
