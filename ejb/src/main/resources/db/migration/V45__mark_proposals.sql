-- What one of two markers who differ proposes to agree on; it counts for nothing until the other one confirms it.
create table mark_proposal (
  id            bigint        not null auto_increment primary key,
  version       bigint        not null,
  assessment_id bigint        not null,
  enrolment_id  bigint        not null,
  proposer      varchar(10)   not null,
  submission    varchar(20)   not null,
  marks         decimal(6, 2),
  reason        varchar(1000) not null,
  proposed_by   varchar(200)  not null,
  proposed_at   datetime(6)   not null,
  unique key mark_proposal_once (assessment_id, enrolment_id),
  key mark_proposal_enrolment (enrolment_id),
  foreign key (assessment_id) references assessment (id),
  foreign key (enrolment_id) references enrolment (id)
);
