-- Marks a request whose line has just been added, in the same transaction: no line is passed over.
create function mark_statistic_pending() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (request_id) values (new.request_id) on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger register_marks_statistics after insert on register
  for each row execute function mark_statistic_pending();
--> statement-breakpoint
insert into statistic_pending (request_id) select distinct request_id from register;
