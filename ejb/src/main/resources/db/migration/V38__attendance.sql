-- Attendance: what is noted of each participant in each lesson, check-in by a code that turns over, and the rules of a session.
create table attendance (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null,
  lesson_id    bigint       not null,
  enrolment_id bigint       not null,
  mark         varchar(20)  not null,
  minutes_late int          not null,
  reason       varchar(300),
  way          varchar(20)  not null,
  noted_at     datetime(6)  not null,
  noted_by     varchar(161) not null,
  unique key attendance_of (lesson_id, enrolment_id), -- nobody is noted twice
  key attendance_enrolment (enrolment_id),
  foreign key (lesson_id) references lesson (id),
  foreign key (enrolment_id) references enrolment (id)
);

create table check_in (
  id        bigint       not null auto_increment primary key,
  version   bigint       not null,
  lesson_id bigint       not null,
  secret    varchar(64)  not null,
  opened_at datetime(6)  not null,
  opened_by varchar(161) not null,
  closed_at datetime(6),
  closed_by varchar(161),
  unique key check_in_lesson (lesson_id),
  foreign key (lesson_id) references lesson (id)
);

create table attendance_rule (
  id          bigint not null auto_increment primary key,
  version     bigint not null,
  session_id  bigint not null,
  late_after  int    not null,
  min_percent int,
  unique key attendance_rule_session (session_id),
  foreign key (session_id) references course_session (id)
);
