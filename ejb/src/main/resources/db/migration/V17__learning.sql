-- Work in the background, item by item, and learning agreements with all of their versions.
create table work_job (
  id           bigint       not null auto_increment primary key,
  kind         varchar(40)  not null,
  account_id   bigint       not null,
  language     char(2)      not null,
  status       varchar(20)  not null,
  file_name    varchar(120) not null,
  total        int          not null,
  done         int          not null,
  attempts     int          not null,
  worker       varchar(40),
  leased_until datetime(6),
  requested_at datetime(6)  not null,
  started_at   datetime(6),
  ended_at     datetime(6),
  trouble      varchar(1000),
  key work_job_due (status, leased_until),
  key work_job_ended (ended_at),
  key work_job_account (account_id, requested_at),
  foreign key (account_id) references account (id)
);

create table work_item (
  id        bigint      not null auto_increment primary key,
  job_id    bigint      not null,
  position  int         not null,
  subject   varchar(60) not null,
  done      boolean     not null,
  file_name varchar(120),
  bytes     longblob,
  unique key work_item_position (job_id, position),
  key work_item_done (job_id, done, position),
  foreign key (job_id) references work_job (id)
);

create table learning_agreement (
  id          bigint      not null auto_increment primary key,
  version     bigint      not null,
  mobility_id bigint      not null,
  status      varchar(20) not null,
  turn_of     varchar(20),
  moved_at    datetime(6) not null,
  unique key learning_agreement_mobility (mobility_id),
  key learning_agreement_turn (turn_of, moved_at),
  key learning_agreement_status (status, moved_at),
  key learning_agreement_moved (moved_at),
  foreign key (mobility_id) references mobility (id)
);

create table learning_version (
  id           bigint       not null auto_increment primary key,
  agreement_id bigint       not null,
  number       int          not null,
  state        varchar(20)  not null,
  during_stay  boolean      not null,
  starts_on    date         not null,
  ends_on      date         not null,
  catalogue    varchar(255),
  provisions   varchar(255),
  remark       varchar(1000),
  written_by   varchar(120) not null,
  written_at   datetime(6)  not null,
  closed_by    varchar(120),
  closed_at    datetime(6),
  close_words  varchar(1000),
  unique key learning_version_number (agreement_id, number),
  key learning_version_state (agreement_id, state),
  foreign key (agreement_id) references learning_agreement (id)
);

create table learning_component (
  version_id    bigint        not null,
  position      int           not null,
  component_key char(36)      not null,
  side          varchar(10)   not null,
  code          varchar(40),
  title         varchar(200)  not null,
  term          varchar(10)   not null,
  ects          decimal(4, 1) not null,
  stands_for    char(36),
  what_changes  varchar(10)   not null,
  reason        varchar(30),
  reason_words  varchar(200),
  primary key (version_id, position),
  foreign key (version_id) references learning_version (id)
);

create table learning_signature (
  id           bigint       not null auto_increment primary key,
  version_id   bigint       not null,
  party        varchar(20)  not null,
  account_id   bigint       not null,
  name         varchar(120) not null,
  signed_at    datetime(6)  not null,
  content_hash char(64)     not null,
  unique key learning_signature_party (version_id, party),
  key learning_signature_account (account_id),
  foreign key (version_id) references learning_version (id),
  foreign key (account_id) references account (id)
);

create table learning_template (
  id        bigint      not null auto_increment primary key,
  version   bigint      not null,
  call_id   bigint      not null,
  catalogue varchar(255),
  saved_at  datetime(6) not null,
  unique key learning_template_call (call_id),
  foreign key (call_id) references calls (id)
);

create table learning_template_component (
  template_id   bigint        not null,
  position      int           not null,
  component_key char(36)      not null,
  side          varchar(10)   not null,
  code          varchar(40),
  title         varchar(200)  not null,
  term          varchar(10)   not null,
  ects          decimal(4, 1) not null,
  stands_for    char(36),
  what_changes  varchar(10)   not null,
  reason        varchar(30),
  reason_words  varchar(200),
  primary key (template_id, position),
  foreign key (template_id) references learning_template (id)
);
