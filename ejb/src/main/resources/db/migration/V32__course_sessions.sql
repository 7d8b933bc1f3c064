-- Sessions in which courses are taught.
create table course_session (
  id        bigint      not null auto_increment primary key,
  version   bigint      not null,
  code      varchar(20) not null,
  course_id bigint      not null,
  host_id   bigint      not null,
  status    varchar(20) not null,
  starts_on date        not null,
  ends_on   date        not null,
  opens_at  datetime(6) not null,
  closes_at datetime(6) not null,
  capacity  int         not null,
  unique key course_session_code (code),
  key course_session_course (course_id, starts_on),
  key course_session_host (host_id, starts_on),
  key course_session_starts (status, starts_on),
  foreign key (course_id) references course (id),
  foreign key (host_id) references academy (id)
);
