-- Practical forensics tasks: a case with evidence, questions and hints; attempts with answers, downloads and a chain-of-custody log.
create table practical_task (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null,
  code            varchar(20)  not null,
  session_id      bigint       not null,
  status          varchar(20)  not null,
  title           varchar(160) not null,
  story           text         not null,
  opens_at        datetime(6)  not null,
  closes_at       datetime(6)  not null,
  minutes         int          not null,
  attempts        int          not null,
  shows_automatic boolean      not null,
  not_received    int          not null,
  unverified      int          not null,
  wrong_hash      int          not null,
  not_closed      int          not null,
  cap             int          not null,
  released_at     datetime(6),
  unique key practical_task_code (code),
  key practical_task_session (session_id, opens_at),
  foreign key (session_id) references course_session (id)
);

create table evidence_item (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null,
  task_id     bigint       not null,
  label       varchar(20)  not null,
  description varchar(500) not null,
  file_name   varchar(160) not null,
  media_type  varchar(100) not null,
  size        bigint       not null,
  sha256      char(64)     not null,
  uploaded_at datetime(6)  not null,
  content_id  bigint       not null,
  unique key evidence_item_label (task_id, label),
  foreign key (task_id) references practical_task (id),
  foreign key (content_id) references document_content (id)
);

create table practical_question (
  id        bigint         not null auto_increment primary key,
  version   bigint         not null,
  task_id   bigint         not null,
  position  int            not null,
  kind      varchar(20)    not null,
  body      text           not null,
  points    int            not null,
  accepted  varchar(2000),
  target    decimal(20, 6),
  tolerance decimal(20, 6),
  guidance  varchar(2000),
  key practical_question_task (task_id, position),
  foreign key (task_id) references practical_task (id)
);

create table practical_choice (
  question_id bigint       not null,
  position    int          not null,
  body        varchar(300) not null,
  is_right    boolean      not null,
  primary key (question_id, position),
  foreign key (question_id) references practical_question (id)
);

create table practical_hint (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null,
  question_id bigint       not null,
  position    int          not null,
  body        varchar(500) not null,
  price       int          not null,
  key practical_hint_question (question_id, position),
  foreign key (question_id) references practical_question (id)
);

create table practical_attempt (
  id           bigint      not null auto_increment primary key,
  version      bigint      not null,
  task_id      bigint      not null,
  enrolment_id bigint      not null,
  number       int         not null,
  started_at   datetime(6) not null,
  ends_at      datetime(6) not null,
  submitted_at datetime(6),
  unique key practical_attempt_number (task_id, enrolment_id, number),
  key practical_attempt_enrolment (enrolment_id),
  foreign key (task_id) references practical_task (id),
  foreign key (enrolment_id) references enrolment (id)
);

create table practical_answer (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null,
  attempt_id  bigint       not null,
  question_id bigint       not null,
  given       text,
  saved_at    datetime(6)  not null,
  points      int,
  remark      varchar(1000),
  marked_by   varchar(120),
  marked_at   datetime(6),
  unique key practical_answer_question (attempt_id, question_id),
  key practical_answer_of_question (question_id),
  foreign key (attempt_id) references practical_attempt (id),
  foreign key (question_id) references practical_question (id)
);

create table practical_hint_taken (
  id         bigint      not null auto_increment primary key,
  version    bigint      not null,
  attempt_id bigint      not null,
  hint_id    bigint      not null,
  price      int         not null,
  taken_at   datetime(6) not null,
  unique key practical_hint_taken_hint (attempt_id, hint_id),
  key practical_hint_taken_of_hint (hint_id),
  foreign key (attempt_id) references practical_attempt (id),
  foreign key (hint_id) references practical_hint (id)
);

create table evidence_download (
  id            bigint      not null auto_increment primary key,
  version       bigint      not null,
  attempt_id    bigint      not null,
  item_id       bigint      not null,
  downloaded_at datetime(6) not null,
  key evidence_download_attempt (attempt_id, item_id),
  key evidence_download_item (item_id),
  foreign key (attempt_id) references practical_attempt (id),
  foreign key (item_id) references evidence_item (id)
);

create table custody_entry (
  id            bigint       not null auto_increment primary key,
  version       bigint       not null,
  attempt_id    bigint       not null,
  number        int          not null,
  entered_at    datetime(6)  not null,
  action        varchar(20)  not null,
  item_id       bigint       not null,
  from_whom     varchar(120),
  to_whom       varchar(120),
  note          varchar(500),
  entered_hash  char(64),
  previous_hash char(64)     not null,
  hash          char(64)     not null,
  unique key custody_entry_number (attempt_id, number),
  key custody_entry_item (item_id),
  foreign key (attempt_id) references practical_attempt (id),
  foreign key (item_id) references evidence_item (id)
);
