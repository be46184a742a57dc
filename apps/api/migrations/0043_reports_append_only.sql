-- What was sent, and who did what to a report, stays as it is.
CREATE TRIGGER report_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER report_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
