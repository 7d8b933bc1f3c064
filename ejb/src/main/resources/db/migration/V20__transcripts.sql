-- Transcripts of records. First how often institutions give their grades: a table for each academic year and field of study, or for all fields.
create table grading_table (
  id            bigint      not null auto_increment primary key,
  version       bigint      not null,
  academy_id    bigint      not null,
  academic_year int         not null,
  study_field   char(4),
  scope         varchar(4)  not null,
  basis         varchar(20) not null,
  pass_mark     varchar(20) not null,
  overlap_rule  varchar(20) not null,
  saved_at      datetime(6) not null,
  unique key grading_study_field (academy_id, academic_year, scope),
  key grading_table_year (academic_year),
  key grading_table_saved (saved_at),
  foreign key (academy_id) references academy (id),
  foreign key (study_field) references study_field (code)
);

create table grading_share (
  table_id bigint         not null,
  position int            not null,
  label    varchar(20)    not null,
  share    decimal(9, 2),
  primary key (table_id, position),
  foreign key (table_id) references grading_table (id)
);

-- Results of a stay as the host keeps them, and what it has issued of them; an issued transcript keeps everything it says.
create table transcript (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null,
  code           varchar(20)  not null,
  mobility_id    bigint       not null,
  status         varchar(20)  not null,
  verification   char(20)     not null,
  content_hash   char(64)     not null,
  holder         varchar(255) not null,
  issuer         varchar(255) not null,
  home           varchar(255) not null,
  programme      varchar(160) not null,
  starts_on      date         not null,
  ends_on        date         not null,
  issued_at      datetime(6)  not null,
  issued_by      varchar(120) not null,
  replaced_by_id bigint,
  ended_at       datetime(6),
  revoke_reason  varchar(500),
  unique key transcript_code (code),
  unique key transcript_verification (verification),
  key transcript_stay (mobility_id, issued_at),
  foreign key (mobility_id) references mobility (id),
  foreign key (replaced_by_id) references transcript (id)
);

create table transcript_result (
  transcript_id bigint        not null,
  position      int           not null,
  code          varchar(40),
  title         varchar(200)  not null,
  ects          decimal(4, 1) not null,
  grade         varchar(20)   not null,
  graded_on     date          not null,
  passed        boolean       not null,
  primary key (transcript_id, position),
  foreign key (transcript_id) references transcript (id)
);

create table transcript_band (
  transcript_id bigint        not null,
  position      int           not null,
  label         varchar(20)   not null,
  from_percent  decimal(7, 4) not null,
  to_percent    decimal(7, 4) not null,
  primary key (transcript_id, position),
  foreign key (transcript_id) references transcript (id)
);

create table result_sheet (
  id            bigint       not null auto_increment primary key,
  version       bigint       not null,
  mobility_id   bigint       not null,
  declared_ects decimal(5, 1),
  saved_at      datetime(6)  not null,
  saved_by      varchar(120) not null,
  transcript_id bigint,
  unique key result_sheet_mobility (mobility_id),
  foreign key (mobility_id) references mobility (id),
  foreign key (transcript_id) references transcript (id)
);

create table course_result (
  sheet_id  bigint        not null,
  position  int           not null,
  code      varchar(40),
  title     varchar(200)  not null,
  ects      decimal(4, 1) not null,
  grade     varchar(20)   not null,
  graded_on date          not null,
  passed    boolean       not null,
  primary key (sheet_id, position),
  foreign key (sheet_id) references result_sheet (id)
);

create table recognition (
  id            bigint        not null auto_increment primary key,
  version       bigint        not null,
  transcript_id bigint        not null,
  total_ects    decimal(5, 1) not null,
  decided_at    datetime(6)   not null,
  decided_by    varchar(120)  not null,
  unique key recognition_transcript (transcript_id),
  foreign key (transcript_id) references transcript (id)
);

create table recognition_line (
  recognition_id bigint      not null,
  position       int         not null,
  outcome        varchar(20) not null,
  ects           decimal(4, 1),
  grade          varchar(20),
  reason         varchar(40),
  words          varchar(500),
  primary key (recognition_id, position),
  foreign key (recognition_id) references recognition (id)
);

alter table mobility add key mobility_end (ends_on);
