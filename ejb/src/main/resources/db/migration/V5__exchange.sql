-- Calls, applications with their documents and history, and the stays that follow.
create table calls (
  id               bigint       not null auto_increment primary key,
  version          bigint       not null,
  code             varchar(20)  not null,
  host_id          bigint       not null,
  agreement_id     bigint,
  kind             varchar(30)  not null,
  status           varchar(20)  not null,
  title            varchar(160) not null,
  description      varchar(8000),
  language         char(2)      not null,
  study_field      char(4),
  starts_on        date         not null,
  ends_on          date         not null,
  academic_year    int          not null,
  opens_at         datetime(6)  not null,
  closes_at        datetime(6)  not null,
  seats            int          not null,
  ects             decimal(4, 1),
  for_cadets       boolean      not null,
  for_officers     boolean      not null,
  for_instructors  boolean      not null,
  min_year         int,
  max_year         int,
  min_slp          varchar(8),
  min_cefr         char(2),
  min_clearance    varchar(20),
  required_field   char(4),
  fee_euro         decimal(8, 2),
  lodging_provided boolean      not null,
  meals_provided   boolean      not null,
  cost_remarks     varchar(500),
  cancel_reason    varchar(500),
  unique key calls_code (code),
  key calls_open (status, closes_at),
  key calls_host (host_id, academic_year),
  key calls_kind (kind, status),
  foreign key (host_id) references academy (id),
  foreign key (agreement_id) references agreement (id),
  foreign key (language) references language (code),
  foreign key (study_field) references study_field (code),
  foreign key (required_field) references study_field (code)
);

create table application (
  id                bigint      not null auto_increment primary key,
  version           bigint      not null,
  code              varchar(20) not null,
  person_id         bigint      not null,
  status            varchar(20) not null,
  motivation        varchar(4000),
  nominated_call_id bigint,
  started_at        datetime(6) not null,
  saved_at          datetime(6) not null,
  submitted_at      datetime(6),
  unique key application_code (code),
  key application_person (person_id, status),
  key application_call (nominated_call_id, status),
  key application_status (status, submitted_at),
  foreign key (person_id) references person (id),
  foreign key (nominated_call_id) references calls (id)
);

create table preference (
  id             bigint not null auto_increment primary key,
  application_id bigint not null,
  call_id        bigint not null,
  position       int    not null,
  refused        boolean not null default false,
  unique key preference_call (application_id, call_id),
  key preference_of_call (call_id),
  foreign key (application_id) references application (id),
  foreign key (call_id) references calls (id)
);

create table application_step (
  id             bigint       not null auto_increment primary key,
  application_id bigint       not null,
  at             datetime(6)  not null,
  status         varchar(20)  not null,
  actor          varchar(120) not null,
  reason         varchar(30),
  note           varchar(1000),
  foreign key (application_id) references application (id)
);

create table document_content (
  id    bigint   not null auto_increment primary key,
  bytes longblob not null
);

create table document (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null,
  application_id bigint       not null,
  kind           varchar(30)  not null,
  file_name      varchar(255) not null,
  media_type     varchar(60)  not null,
  size           bigint       not null,
  sha256         char(64)     not null,
  uploaded_at    datetime(6)  not null,
  content_id     bigint       not null,
  foreign key (application_id) references application (id),
  foreign key (content_id) references document_content (id)
);

create table mobility (
  id             bigint      not null auto_increment primary key,
  version        bigint      not null,
  code           varchar(20) not null,
  application_id bigint      not null,
  person_id      bigint      not null,
  call_id        bigint      not null,
  sending_id     bigint      not null,
  receiving_id   bigint      not null,
  kind           varchar(30) not null,
  service        varchar(20) not null,
  academic_year  int         not null,
  starts_on      date        not null,
  ends_on        date        not null,
  status         varchar(20) not null,
  unique key mobility_code (code),
  key mobility_application (application_id),
  key mobility_year (academic_year, status),
  key mobility_sending (sending_id, academic_year),
  key mobility_receiving (receiving_id, academic_year),
  key mobility_start (starts_on),
  foreign key (application_id) references application (id),
  foreign key (person_id) references person (id),
  foreign key (call_id) references calls (id),
  foreign key (sending_id) references academy (id),
  foreign key (receiving_id) references academy (id)
);
