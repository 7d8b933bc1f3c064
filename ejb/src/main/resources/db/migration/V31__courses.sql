-- The catalogue of courses, modules and curricula.
create table course (
  id                 bigint       not null auto_increment primary key,
  version            bigint       not null,
  code               varchar(20)  not null,
  host_id            bigint       not null,
  kind               varchar(20)  not null,
  status             varchar(20)  not null,
  title              varchar(160) not null,
  language           char(2)      not null,
  ects               decimal(4, 1),
  discipline         varchar(80),
  area               varchar(80),
  study_field        varchar(4),
  proficiency        varchar(20),
  eqf_level          tinyint,
  milof_focus        varchar(30),
  certification      varchar(20),
  aim                varchar(2000),
  objectives         varchar(4000),
  audience           varchar(1000),
  delivery_mode      varchar(20)  not null,
  days               smallint,
  lecture_hours      smallint,
  lab_hours          smallint,
  self_study_hours   smallint,
  tuition_euro       decimal(7, 2),
  accommodation_euro decimal(7, 2),
  cost_remarks       varchar(500),
  active_from        date,
  active_to          date,
  min_clearance      varchar(20),
  min_slp            varchar(8),
  unique key course_code (code),
  key course_host (host_id, status),
  key course_shown (status, title),
  foreign key (host_id) references academy (id)
);

-- What must be passed before a course begins.
create table course_prerequisite (
  course_id   bigint not null,
  required_id bigint not null,
  primary key (course_id, required_id),
  key course_prerequisite_required (required_id),
  foreign key (course_id) references course (id),
  foreign key (required_id) references course (id)
);

create table course_prerequisite_competence (
  course_id     bigint  not null,
  competence_id bigint  not null,
  level         tinyint,
  primary key (course_id, competence_id),
  key course_prerequisite_competence_of (competence_id),
  foreign key (course_id) references course (id),
  foreign key (competence_id) references competence (id)
);

-- The courses and modules of a curriculum, in their order.
create table course_part (
  course_id bigint not null,
  position  int    not null,
  part_id   bigint not null,
  primary key (course_id, position),
  key course_part_part (part_id),
  foreign key (course_id) references course (id),
  foreign key (part_id) references course (id)
);

-- Whoever changes what courses ask for or consist of holds this one row, so that no two changes close a circle together.
create table course_order (
  id tinyint not null primary key
);
insert into course_order (id) values (1);

create table learning_outcome (
  id        bigint       not null auto_increment primary key,
  version   bigint       not null,
  course_id bigint       not null,
  position  int          not null,
  text      varchar(500) not null,
  hours     smallint,
  key learning_outcome_course (course_id, position),
  foreign key (course_id) references course (id)
);

create table outcome_competence (
  outcome_id    bigint  not null,
  competence_id bigint  not null,
  level         tinyint,
  primary key (outcome_id, competence_id),
  key outcome_competence_of (competence_id),
  foreign key (outcome_id) references learning_outcome (id),
  foreign key (competence_id) references competence (id)
);
