CREATE TRIGGER directives_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON directives
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER directive_tasks_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON directive_tasks
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER task_reports_stay BEFORE DELETE OR TRUNCATE ON task_reports
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE TRIGGER task_report_lines_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON task_report_lines
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT ON directives
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT ON directive_tasks
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE ON task_reports
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
