-- Whether the home academy has decided about the transcript in force: lists of all stays find by it those that wait, without reading every decision.
alter table result_sheet add column recognised boolean not null default false;
update result_sheet s join recognition r on r.transcript_id = s.transcript_id set s.recognised = true;
create index result_sheet_stage on result_sheet (recognised, mobility_id, transcript_id);
