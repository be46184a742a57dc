-- Marks what has just been changed, in the same transaction: no change is passed over.
create function mark_requests() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (source, source_id) values ('request', new.request_id);
  return null;
end $$;
--> statement-breakpoint
create trigger register_marks_statistics after insert on register
  for each row execute function mark_requests();
--> statement-breakpoint
-- An entry tells of itself, and may meet duties of the body that holds it.
create function mark_entries() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (source, source_id)
    select distinct 'entry', entry_id from changed
    union all
    select distinct 'duty', (entry ->> 'agencyId')::uuid from changed where entry ->> 'agencyId' is not null;
  return null;
end $$;
--> statement-breakpoint
create trigger catalogue_history_marks_statistics after insert on catalogue_history
  referencing new table as changed for each statement execute function mark_entries();
--> statement-breakpoint
create function mark_duties() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (source, source_id) select distinct 'duty', agency_id from changed;
  return null;
end $$;
--> statement-breakpoint
create trigger publication_duties_new_mark_statistics after insert on publication_duties
  referencing new table as changed for each statement execute function mark_duties();
--> statement-breakpoint
create trigger publication_duties_changed_mark_statistics after update on publication_duties
  referencing new table as changed for each statement execute function mark_duties();
--> statement-breakpoint
create trigger publication_duties_gone_mark_statistics after delete on publication_duties
  referencing old table as changed for each statement execute function mark_duties();
--> statement-breakpoint
-- An entry that is linked to one duty may meet no other of its body.
create function mark_duty_links() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (source, source_id)
    select 'duty', agency_id from catalogue_entries where id = new.entry_id and agency_id is not null;
  return null;
end $$;
--> statement-breakpoint
create trigger duty_links_mark_statistics after insert or update on duty_links
  for each row execute function mark_duty_links();
--> statement-breakpoint
create function mark_petitions() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (source, source_id) values ('petition', new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger petitions_mark_statistics after insert or update on petitions
  for each row execute function mark_petitions();
--> statement-breakpoint
-- Attendees are written after their training, in the same transaction.
create function mark_trainings() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (source, source_id) values ('training', new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger trainings_mark_statistics after insert on trainings
  for each row execute function mark_trainings();
--> statement-breakpoint
create function mark_regulations() returns trigger language plpgsql as $$
begin
  if new.block = 'internal_regulation' then
    insert into statistic_pending (source, source_id) values ('regulation', new.agency_id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger section_blocks_mark_statistics after insert on section_blocks
  for each row execute function mark_regulations();
--> statement-breakpoint
create function mark_looks() returns trigger language plpgsql as $$
begin
  if new.agency_id is not null then
    insert into statistic_pending (source, source_id) values ('look', new.agency_id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger looks_mark_statistics after insert or update on looks
  for each row execute function mark_looks();
--> statement-breakpoint
insert into statistic_pending (source, source_id)
  select distinct 'request', request_id from register
  union all select distinct 'entry', entry_id from catalogue_history
  union all select distinct 'duty', agency_id from publication_duties
  union all select 'petition', id from petitions
  union all select distinct 'training', id from trainings
  union all select distinct 'regulation', agency_id from section_blocks where block = 'internal_regulation'
  union all select distinct 'look', agency_id from looks where agency_id is not null;
