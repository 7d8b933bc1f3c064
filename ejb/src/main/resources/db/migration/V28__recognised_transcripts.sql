-- Whether the home academy has decided about a transcript: lists of all stays find by it those that wait, without reading every decision.
alter table transcript add column recognised boolean not null default false;
update transcript t join recognition r on r.transcript_id = t.id set t.recognised = true;
create index transcript_stage on transcript (status, recognised, mobility_id);
