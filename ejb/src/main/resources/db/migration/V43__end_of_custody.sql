-- Where the chain of custody of an attempt ends, so that entries that are taken away from its end are missed.
alter table practical_attempt
  add column log_entries int      not null default 0,
  add column log_seal    char(64) not null default '0000000000000000000000000000000000000000000000000000000000000000';

update practical_attempt a set
  log_entries = (select count(*) from custody_entry e where e.attempt_id = a.id),
  log_seal = coalesce((select e.hash from custody_entry e where e.attempt_id = a.id order by e.number desc limit 1), a.log_seal);
