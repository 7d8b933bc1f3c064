-- How a session is assessed: its scheme with assessments and rubrics, the marks of both markers, what counts where they
-- differ, the grades that are released together, and appeals against them.
create table assessment_scheme (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null,
  session_id   bigint       not null,
  status       varchar(20)  not null,
  pass_percent int          not null,
  appeal_days  int          not null,
  marked_at    datetime(6),
  released_at  datetime(6),
  released_by  varchar(200),
  closing      boolean      not null default false,
  unique key assessment_scheme_session (session_id),
  foreign key (session_id) references course_session (id)
);

create table assessment_step (
  scheme_id    bigint      not null,
  position     int         not null,
  label        varchar(20) not null,
  from_percent int         not null,
  primary key (scheme_id, position),
  foreign key (scheme_id) references assessment_scheme (id)
);

create table assessment (
  id               bigint        not null auto_increment primary key,
  version          bigint        not null,
  scheme_id        bigint        not null,
  position         int           not null,
  kind             varchar(20)   not null,
  title            varchar(120)  not null,
  instructions     varchar(2000),
  weight           int           not null,
  due_on           date,
  max_marks        int           not null,
  pass_mark        decimal(5, 1),
  double_blind     boolean       not null,
  tolerance        int           not null,
  salt             char(32)      not null,
  first_marker_id  bigint        not null,
  second_marker_id bigint,
  key assessment_scheme (scheme_id, position),
  key assessment_first_marker (first_marker_id),
  key assessment_second_marker (second_marker_id),
  foreign key (scheme_id) references assessment_scheme (id),
  foreign key (first_marker_id) references session_instructor (id),
  foreign key (second_marker_id) references session_instructor (id)
);

create table assessment_criterion (
  assessment_id bigint        not null,
  position      int           not null,
  title         varchar(120)  not null,
  points        int           not null,
  levels        varchar(1000),
  primary key (assessment_id, position),
  foreign key (assessment_id) references assessment (id)
);

create table assessment_mark (
  id            bigint        not null auto_increment primary key,
  version       bigint        not null,
  assessment_id bigint        not null,
  enrolment_id  bigint        not null,
  marker        varchar(10)   not null,
  submission    varchar(20)   not null,
  marks         decimal(6, 2),
  remark        varchar(1000),
  marked_by     varchar(200)  not null,
  marked_at     datetime(6)   not null,
  unique key assessment_mark_once (assessment_id, enrolment_id, marker),
  key assessment_mark_enrolment (enrolment_id),
  foreign key (assessment_id) references assessment (id),
  foreign key (enrolment_id) references enrolment (id)
);

create table assessment_mark_point (
  mark_id  bigint        not null,
  position int           not null,
  points   decimal(5, 1) not null,
  primary key (mark_id, position),
  foreign key (mark_id) references assessment_mark (id)
);

-- what counts instead of the marks of the markers: what they have agreed on, or what an appeal has led to
create table final_mark (
  id            bigint        not null auto_increment primary key,
  version       bigint        not null,
  assessment_id bigint        not null,
  enrolment_id  bigint        not null,
  ground        varchar(20)   not null,
  submission    varchar(20)   not null,
  marks         decimal(6, 2),
  reason        varchar(1000) not null,
  settled_by    varchar(200)  not null,
  settled_at    datetime(6)   not null,
  unique key final_mark_once (assessment_id, enrolment_id),
  key final_mark_enrolment (enrolment_id),
  foreign key (assessment_id) references assessment (id),
  foreign key (enrolment_id) references enrolment (id)
);

create table course_grade (
  id           bigint        not null auto_increment primary key,
  version      bigint        not null,
  scheme_id    bigint        not null,
  enrolment_id bigint        not null,
  percent      decimal(5, 2) not null,
  passed       boolean       not null,
  label        varchar(20),
  graded_on    date          not null,
  unique key course_grade_once (enrolment_id),
  key course_grade_scheme (scheme_id),
  foreign key (scheme_id) references assessment_scheme (id),
  foreign key (enrolment_id) references enrolment (id)
);

create table grade_appeal (
  id          bigint        not null auto_increment primary key,
  version     bigint        not null,
  grade_id    bigint        not null,
  status      varchar(20)   not null,
  reasons     varchar(2000) not null,
  made_at     datetime(6)   not null,
  old_percent decimal(5, 2) not null,
  old_passed  boolean       not null,
  old_label   varchar(20),
  decision    varchar(1000),
  decided_by  varchar(200),
  decided_at  datetime(6),
  unique key grade_appeal_once (grade_id),
  key grade_appeal_status (status, made_at),
  foreign key (grade_id) references course_grade (id)
);

create table grade_appeal_change (
  appeal_id bigint        not null,
  position  int           not null,
  title     varchar(120)  not null,
  marks     decimal(6, 2),
  new_marks decimal(6, 2) not null,
  primary key (appeal_id, position),
  foreign key (appeal_id) references grade_appeal (id)
);
