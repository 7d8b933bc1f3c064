-- Certificates of courses, and the keys that sign them as credentials.
create table signing_key (
  id          bigint        not null auto_increment primary key,
  version     bigint        not null,
  key_id      varchar(300)  not null,
  public_half varchar(1000) not null,
  sealed_half varchar(2000) not null,
  created_at  datetime(6)   not null,
  retired_at  datetime(6),
  unique key signing_key_id (key_id)
);

create table certificate (
  id            bigint        not null auto_increment primary key,
  version       bigint        not null,
  code          varchar(20)   not null,
  session_id    bigint        not null,
  host_id       bigint        not null,
  person_id     bigint        not null,
  home_id       bigint,
  holder        varchar(161)  not null,
  title         varchar(160)  not null,
  course_code   varchar(20)   not null,
  issuer        varchar(200)  not null,
  starts_on     date          not null,
  ends_on       date          not null,
  ects          decimal(4, 1),
  issued_at     datetime(6)   not null,
  issued_by     varchar(120)  not null,
  verification  char(20)      not null,
  credential_id char(36)      not null,
  credential    text          not null,
  counts        boolean,
  revoked_at    datetime(6),
  revoke_reason varchar(500),
  unique key certificate_code (code),
  unique key certificate_verification (verification),
  unique key certificate_credential (credential_id),
  unique key certificate_of (session_id, person_id, counts), -- one that counts, and those that were revoked
  key certificate_person (person_id, issued_at),
  key certificate_words (holder, title, issuer, code), -- words looked for without the rows
  key certificate_host (host_id, issued_at),
  key certificate_home (home_id, issued_at),
  key certificate_issued (issued_at),
  key certificate_revoked (revoked_at),
  foreign key (session_id) references course_session (id),
  foreign key (host_id) references academy (id),
  foreign key (person_id) references person (id),
  foreign key (home_id) references academy (id)
);

create table certificate_competence (
  certificate_id bigint       not null,
  position       int          not null,
  competence_id  bigint       not null,
  framework      varchar(40)  not null,
  code           varchar(20)  not null,
  title          varchar(300) not null,
  level          tinyint,
  primary key (certificate_id, position),
  foreign key (certificate_id) references certificate (id),
  foreign key (competence_id) references competence (id)
);
