-- Codes, audit trail, accounts and people.
create table code_counter (
  series      varchar(20) not null primary key,
  last_number int         not null
);

create table country (
  code           char(2)     not null primary key,
  erasmus_prefix varchar(3)    not null,
  member_state   boolean     not null,
  time_zone      varchar(40) not null
);

create table language (
  code char(2) not null primary key
);

create table study_field (
  code    char(4)      not null primary key,
  name_en varchar(120) not null,
  name_fr varchar(120) not null
);

create table national_rank (
  id      bigint      not null auto_increment primary key,
  country char(2)     not null,
  service varchar(20) not null,
  grade   varchar(5)  not null,
  title   varchar(80) not null,
  unique key national_rank_title (country, service, grade, title),
  foreign key (country) references country (code)
);

create table audit_entry (
  id          bigint        not null auto_increment primary key,
  at          datetime(6)   not null,
  actor       varchar(254)  not null,
  action      varchar(20)   not null,
  record_type varchar(60)   not null,
  record_id   varchar(60),
  details     varchar(8001),
  key audit_entry_record (record_type, record_id),
  key audit_entry_actor (actor, at),
  key audit_entry_at (at)
);

create table account (
  id            bigint       not null auto_increment primary key,
  version       bigint       not null,
  email         varchar(254) not null,
  display_name  varchar(120) not null,
  password_hash varchar(255),
  role          varchar(20)  not null,
  academy_id    bigint,
  status        varchar(20)  not null,
  failed_logins int          not null,
  locked_until  datetime(6),
  session_epoch int          not null,
  language      char(2)      not null,
  last_login_at datetime(6),
  unique key account_email (email),
  key account_academy (academy_id, status, role)
);

create table password_link (
  id         bigint      not null auto_increment primary key,
  version    bigint      not null,
  account_id bigint      not null,
  token_hash char(64)    not null,
  expires_at datetime(6) not null,
  used_at    datetime(6),
  unique key password_link_token (token_hash),
  foreign key (account_id) references account (id)
);

create table person (
  id                   bigint      not null auto_increment primary key,
  version              bigint      not null,
  account_id           bigint      not null,
  given_name           varchar(80) not null,
  family_name          varchar(80) not null,
  kind                 varchar(20) not null,
  service              varchar(20),
  grade                varchar(5),
  rank_title           varchar(80),
  study_year           int,
  study_field          char(4),
  clearance_level      varchar(20),
  clearance_issuer     varchar(120),
  clearance_expires_on date,
  clearance_briefed_on date,
  emergency_name       varchar(120),
  emergency_relation   varchar(60),
  emergency_phone      varchar(40),
  unique key person_account (account_id),
  key person_name (family_name, given_name),
  foreign key (account_id) references account (id),
  foreign key (study_field) references study_field (code)
);

create table person_language (
  person_id bigint     not null,
  language  char(2)    not null,
  slp       varchar(8),
  cefr      char(2),
  primary key (person_id, language),
  foreign key (person_id) references person (id),
  foreign key (language) references language (code)
);
