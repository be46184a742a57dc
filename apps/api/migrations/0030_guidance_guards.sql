CREATE TRIGGER guidance_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON guidance_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT ON guidance_versions
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
