-- What each agency had confirmed is its contact point from the day of that confirmation.
INSERT INTO contact_points (id, agency_id, revision, unit, person, post, address, phone, email, hours,
  valid_from, checked_on, recorded_at)
SELECT gen_random_uuid(), id, 1, coalesce(contact_unit, CASE WHEN contact_person IS NULL THEN name END),
  contact_person, contact_post, contact_address, contact_phone, contact_email, contact_hours,
  contact_checked_on, contact_checked_on, contact_checked_on::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
FROM agencies WHERE contact_checked_on IS NOT NULL
  AND coalesce(contact_unit, contact_person, contact_address, contact_phone, contact_email) IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER contact_points_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contact_points
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER contact_absences_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contact_absences
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT ON contact_points
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT ON contact_absences
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
