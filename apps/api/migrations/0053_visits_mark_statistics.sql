create function mark_visits() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (source, source_id) select 'visit', id from changed;
  return null;
end $$;
--> statement-breakpoint
create trigger section_visits_new_mark_statistics after insert on section_visits
  referencing new table as changed for each statement execute function mark_visits();
--> statement-breakpoint
create trigger section_visits_more_mark_statistics after update on section_visits
  referencing new table as changed for each statement execute function mark_visits();
