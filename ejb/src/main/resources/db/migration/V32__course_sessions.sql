-- Sessions in which courses are taught: seats and shares of them, instructors, rooms, the timetable, and feeds for calendars.
create table course_session (
  id            bigint      not null auto_increment primary key,
  version       bigint      not null,
  code          varchar(20) not null,
  course_id     bigint      not null,
  host_id       bigint      not null,
  status        varchar(20) not null,
  starts_on     date        not null,
  ends_on       date        not null,
  opens_at      datetime(6) not null,
  closes_at     datetime(6) not null,
  form          varchar(20) not null,
  place         varchar(200),
  link          varchar(300),
  capacity      int         not null,
  lab_seats     int         not null default 0,
  remarks       varchar(2000),
  cancel_reason varchar(500),
  unique key course_session_code (code),
  key course_session_course (course_id, starts_on),
  key course_session_host (host_id, starts_on),
  key course_session_starts (status, starts_on),
  key course_session_dates (starts_on, id),
  foreign key (course_id) references course (id),
  foreign key (host_id) references academy (id)
);

create table session_share (
  session_id bigint      not null,
  position   int         not null,
  kind       varchar(20) not null,
  country    char(2),
  academy_id bigint,
  seats      int         not null,
  primary key (session_id, position),
  foreign key (session_id) references course_session (id),
  foreign key (academy_id) references academy (id)
);

create table session_instructor (
  id         bigint        not null auto_increment primary key,
  version    bigint        not null,
  session_id bigint        not null,
  person_id  bigint,
  guest_name varchar(120),
  academy_id bigint        not null,
  hours      decimal(4, 1) not null,
  key session_instructor_session (session_id),
  key session_instructor_person (person_id),
  key session_instructor_guest (academy_id, guest_name),
  foreign key (session_id) references course_session (id),
  foreign key (person_id) references person (id),
  foreign key (academy_id) references academy (id)
);

create table room (
  id         bigint      not null auto_increment primary key,
  version    bigint      not null,
  academy_id bigint      not null,
  name       varchar(80) not null,
  seats      int         not null,
  lab        boolean     not null default false,
  retired    boolean     not null default false,
  unique key room_name (academy_id, name),
  foreign key (academy_id) references academy (id)
);

create table lesson (
  id         bigint       not null auto_increment primary key,
  version    bigint       not null,
  session_id bigint       not null,
  title      varchar(160) not null,
  kind       varchar(20)  not null,
  starts_at  datetime(6)  not null,
  ends_at    datetime(6)  not null,
  room_id    bigint,
  key lesson_session (session_id, starts_at),
  key lesson_room (room_id, starts_at),
  foreign key (session_id) references course_session (id),
  foreign key (room_id) references room (id)
);

create table lesson_instructor (
  lesson_id     bigint not null,
  instructor_id bigint not null,
  primary key (lesson_id, instructor_id),
  key lesson_instructor_instructor (instructor_id),
  foreign key (lesson_id) references lesson (id),
  foreign key (instructor_id) references session_instructor (id)
);

create table calendar_feed (
  id         bigint      not null auto_increment primary key,
  version    bigint      not null,
  account_id bigint,
  academy_id bigint,
  token_hash char(64)    not null,
  renewed_at datetime(6) not null,
  unique key calendar_feed_account (account_id),
  unique key calendar_feed_academy (academy_id),
  unique key calendar_feed_token (token_hash),
  foreign key (account_id) references account (id),
  foreign key (academy_id) references academy (id)
);
