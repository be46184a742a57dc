create function statistic_months_gain() returns trigger language plpgsql as $$
begin
  insert into statistic_months as kept (agency_id, month, kind, "by", amount, imported, count)
  select agency_id, date_trunc('month', "on")::date, kind, "by", amount, source = 'import', count(*)
  from changed group by 1, 2, 3, 4, 5, 6
  on conflict (agency_id, month, kind, "by", amount, imported) do update set count = kept.count + excluded.count;
  return null;
end $$;
--> statement-breakpoint
create function statistic_months_lose() returns trigger language plpgsql as $$
begin
  with lost as (
    select agency_id, date_trunc('month', "on")::date as month, kind, "by", amount,
      source = 'import' as imported, count(*) as count
    from changed group by 1, 2, 3, 4, 5, 6
  ), emptied as (
    delete from statistic_months as kept using lost
    where (kept.agency_id, kept.month, kept.kind, kept."by", kept.amount, kept.imported)
        = (lost.agency_id, lost.month, lost.kind, lost."by", lost.amount, lost.imported) and kept.count <= lost.count
  )
  update statistic_months as kept set count = kept.count - lost.count from lost
  where (kept.agency_id, kept.month, kept.kind, kept."by", kept.amount, kept.imported)
      = (lost.agency_id, lost.month, lost.kind, lost."by", lost.amount, lost.imported) and kept.count > lost.count;
  return null;
end $$;
--> statement-breakpoint
create function statistic_facts_are_made_anew() returns trigger language plpgsql as $$
begin
  raise exception 'statistic_facts: rows are added and removed, never changed';
end $$;
--> statement-breakpoint
create trigger statistic_facts_gain after insert on statistic_facts
  referencing new table as changed for each statement execute function statistic_months_gain();
--> statement-breakpoint
create trigger statistic_facts_lose after delete on statistic_facts
  referencing old table as changed for each statement execute function statistic_months_lose();
--> statement-breakpoint
create trigger statistic_facts_unchanged before update or truncate on statistic_facts
  for each statement execute function statistic_facts_are_made_anew();
--> statement-breakpoint
insert into statistic_months (agency_id, month, kind, "by", amount, imported, count)
select agency_id, date_trunc('month', "on")::date, kind, "by", amount, source = 'import', count(*)
from statistic_facts group by 1, 2, 3, 4, 5, 6;
