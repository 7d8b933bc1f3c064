-- Visits of instructors: what they offer, what academies ask for, invitations, and the programme and report of the stay that follows.
create table teaching_offer (
  id           bigint        not null auto_increment primary key,
  version      bigint        not null,
  code         varchar(20)   not null,
  person_id    bigint        not null,
  status       varchar(20)   not null,
  published_at datetime(6),
  kind         varchar(30)   not null,
  title        varchar(160)  not null,
  description  varchar(4000),
  study_field  varchar(4)    not null,
  language     char(2)       not null,
  starts_on    date          not null,
  ends_on      date          not null,
  hours        int           not null,
  unique key teaching_offer_code (code),
  key teaching_offer_person (person_id, status),
  key teaching_offer_open (status, kind, ends_on),
  key teaching_offer_field (status, study_field, ends_on),
  key teaching_offer_starts (status, starts_on),
  foreign key (person_id) references person (id)
);

create table teaching_offer_topic (
  offer_id bigint not null,
  topic_id bigint not null,
  primary key (offer_id, topic_id),
  key teaching_offer_of_topic (topic_id, offer_id),
  foreign key (offer_id) references teaching_offer (id),
  foreign key (topic_id) references forensic_topic (id)
);

create table teaching_request (
  id            bigint        not null auto_increment primary key,
  version       bigint        not null,
  code          varchar(20)   not null,
  academy_id    bigint        not null,
  status        varchar(20)   not null,
  asked_at      datetime(6)   not null,
  kind          varchar(30)   not null,
  title         varchar(160)  not null,
  description   varchar(4000),
  study_field   varchar(4)    not null,
  language      char(2)       not null,
  starts_on     date          not null,
  ends_on       date          not null,
  hours         int           not null,
  days          int           not null,
  min_slp       varchar(8),
  min_cefr      varchar(2),
  min_clearance varchar(20),
  unique key teaching_request_code (code),
  key teaching_request_academy (academy_id, status, ends_on),
  key teaching_request_open (status, kind, ends_on),
  key teaching_request_field (status, study_field, ends_on),
  key teaching_request_starts (status, starts_on),
  foreign key (academy_id) references academy (id)
);

create table teaching_request_topic (
  request_id bigint not null,
  topic_id   bigint not null,
  primary key (request_id, topic_id),
  key teaching_request_of_topic (topic_id, request_id),
  foreign key (request_id) references teaching_request (id),
  foreign key (topic_id) references forensic_topic (id)
);

create table invitation (
  id         bigint       not null auto_increment primary key,
  version    bigint       not null,
  request_id bigint       not null,
  offer_id   bigint       not null,
  call_id    bigint,
  state      varchar(20)  not null,
  starts_on  date         not null,
  ends_on    date         not null,
  message    varchar(1000),
  answer     varchar(1000),
  written_by varchar(120) not null,
  moved_at   datetime(6)  not null,
  key invitation_request (request_id, state),
  key invitation_offer (offer_id, state),
  key invitation_call (call_id),
  foreign key (request_id) references teaching_request (id),
  foreign key (offer_id) references teaching_offer (id),
  foreign key (call_id) references calls (id)
);

create table visit_programme (
  id                   bigint        not null auto_increment primary key,
  version              bigint        not null,
  mobility_id          bigint        not null,
  status               varchar(20)   not null,
  turn_of              varchar(20),
  moved_at             datetime(6)   not null,
  starts_on            date          not null,
  ends_on              date          not null,
  -- texts, as the row of a table holds no more than 65,535 bytes of varchar
  objective            text not null,
  added_value          text not null,
  activities           text not null,
  outcomes             text not null,
  hours                int           not null,
  written_by           varchar(120)  not null,
  sent_back            varchar(1000),
  report_state         varchar(20),
  report_hours         int,
  report_taught        text,
  report_outcome       text,
  report_remarks       text,
  reported_at          datetime(6),
  report_answered_at   datetime(6),
  report_answered_by   varchar(120),
  report_answer        varchar(1000),
  unique key visit_programme_stay (mobility_id),
  key visit_programme_turn (turn_of, moved_at),
  key visit_programme_report (report_state, reported_at),
  foreign key (mobility_id) references mobility (id)
);

create table programme_signature (
  programme_id bigint       not null,
  party        varchar(20)  not null,
  account_id   bigint       not null,
  name         varchar(120) not null,
  signed_at    datetime(6)  not null,
  content_hash char(64)     not null,
  primary key (programme_id, party),
  foreign key (programme_id) references visit_programme (id)
);
