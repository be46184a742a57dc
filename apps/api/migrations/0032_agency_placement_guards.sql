-- A body has one place on a day, whoever writes and however many at once: the check runs while the body
-- is locked. What a change replaces is marked, and then never touched again.
CREATE FUNCTION guard_agency_placement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (
    OLD.superseded_by IS NOT NULL
    OR to_jsonb(NEW) - 'superseded_by' IS DISTINCT FROM to_jsonb(OLD) - 'superseded_by'
  ) THEN
    RAISE EXCEPTION 'A placement is superseded once, and otherwise never changed.'
      USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.superseded_by IS NOT NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM agencies WHERE id = NEW.agency_id FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT 1 FROM agency_placements other
    WHERE other.agency_id = NEW.agency_id AND other.id <> NEW.id AND other.superseded_by IS NULL
      AND daterange(other.valid_from, other.valid_until, '[]') && daterange(NEW.valid_from, NEW.valid_until, '[]')
  ) THEN
    RAISE EXCEPTION 'Agency % would have two places on one day.', NEW.agency_id
      USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER agency_placements_guard AFTER INSERT OR UPDATE ON agency_placements
  FOR EACH ROW EXECUTE FUNCTION guard_agency_placement();
--> statement-breakpoint
CREATE TRIGGER agency_placements_stay BEFORE DELETE OR TRUNCATE ON agency_placements
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE TRIGGER tree_changes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tree_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER agency_former_names_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_former_names
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE ON agency_placements
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT ON agency_former_names
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
