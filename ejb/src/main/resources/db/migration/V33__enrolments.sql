-- Who takes part in which session, who waits for a seat, and in which order they came. Nobody has two places in one session:
-- "live" is 1 while a place counts and null once it was given up, and a unique key lets nulls be.
create table enrolment (
  id            bigint      not null auto_increment primary key,
  version       bigint      not null,
  session_id    bigint      not null,
  person_id     bigint      not null,
  sending_id    bigint      not null,
  status        varchar(20) not null,
  arrival       int         not null,
  asked_by      varchar(10) not null,
  asked_name    varchar(200),
  asked_email   varchar(254),
  asked_at      datetime(6) not null,
  moved_at      datetime(6) not null,
  offered_until datetime(6),
  reason        varchar(500),
  announced     boolean     not null,
  live          tinyint as (case when status in ('SEATED', 'WAITING', 'OFFERED', 'COMPLETED', 'NOT_COMPLETED') then 1 else null end) stored,
  unique key enrolment_arrival (session_id, arrival),
  unique key enrolment_once (session_id, person_id, live),
  key enrolment_session_status (session_id, status, arrival),
  key enrolment_person (person_id, status),
  key enrolment_sending (sending_id, status),
  key enrolment_offered (status, offered_until),
  key enrolment_announced (announced),
  foreign key (session_id) references course_session (id),
  foreign key (person_id) references person (id),
  foreign key (sending_id) references academy (id)
);

-- Students of civilian universities go on exchanges only where a call says so.
alter table calls add column for_students boolean not null default false after for_instructors;
