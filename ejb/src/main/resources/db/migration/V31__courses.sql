-- The catalogue of courses, modules and curricula.
create table course (
  id       bigint       not null auto_increment primary key,
  version  bigint       not null,
  code     varchar(20)  not null,
  host_id  bigint       not null,
  kind     varchar(20)  not null,
  status   varchar(20)  not null,
  title    varchar(160) not null,
  language char(2)      not null,
  ects     decimal(4, 1),
  min_clearance varchar(20),
  unique key course_code (code),
  key course_host (host_id, status),
  foreign key (host_id) references academy (id)
);
