-- Competence passports: evidence of competences, prior certificates that people claim, and whom they let see them.
create table competence_evidence (
  id                bigint       not null auto_increment primary key,
  version           bigint       not null,
  person_id         bigint       not null,
  competence_id     bigint       not null,
  level             tinyint,
  kind              varchar(20)  not null,
  reference         varchar(40)  not null,
  title             varchar(200) not null,
  issuer            varchar(160),
  obtained_on       date         not null,
  expires_on        date,
  withdrawn_on      date,
  withdrawn_because varchar(500),
  unique key competence_evidence_once (person_id, competence_id, kind, reference),
  key competence_evidence_holders (competence_id, level, person_id),
  key competence_evidence_source (person_id, kind, reference),
  key competence_evidence_end (person_id, expires_on),
  foreign key (person_id) references person (id),
  foreign key (competence_id) references competence (id)
);

create table prior_certificate (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null,
  code            varchar(20)  not null,
  person_id       bigint       not null,
  status          varchar(20)  not null,
  title           varchar(200) not null,
  issuer          varchar(160) not null,
  number_on_paper varchar(60),
  obtained_on     date         not null,
  expires_on      date,
  claimed_at      datetime(6)  not null,
  reason          varchar(500),
  decided_by      varchar(120),
  decided_at      datetime(6),
  unique key prior_certificate_code (code),
  key prior_certificate_person (person_id, status),
  key prior_certificate_waiting (status, claimed_at),
  key prior_certificate_claimed (claimed_at),
  foreign key (person_id) references person (id)
);

create table prior_certificate_claim (
  certificate_id bigint  not null,
  competence_id  bigint  not null,
  level          tinyint,
  primary key (certificate_id, competence_id),
  foreign key (certificate_id) references prior_certificate (id),
  foreign key (competence_id) references competence (id)
);

create table prior_certificate_file (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null,
  certificate_id bigint       not null,
  file_name      varchar(255) not null,
  media_type     varchar(60)  not null,
  size           bigint       not null,
  sha256         char(64)     not null,
  uploaded_at    datetime(6)  not null,
  content_id     bigint       not null,
  key prior_certificate_file_of (certificate_id, id),
  foreign key (certificate_id) references prior_certificate (id),
  foreign key (content_id) references document_content (id)
);

-- whom somebody lets see the passport beyond the own academy; nobody without a row
create table passport_share (
  id        bigint      not null auto_increment primary key,
  version   bigint      not null,
  person_id bigint      not null,
  audience  varchar(20) not null,
  unique key passport_share_person (person_id),
  key passport_share_audience (audience, person_id),
  foreign key (person_id) references person (id)
);

create table passport_link (
  id         bigint       not null auto_increment primary key,
  version    bigint       not null,
  person_id  bigint       not null,
  purpose    varchar(120) not null,
  token_hash char(64)     not null,
  created_at datetime(6)  not null,
  expires_at datetime(6)  not null,
  revoked_at datetime(6),
  unique key passport_link_token (token_hash),
  key passport_link_person (person_id, expires_at),
  foreign key (person_id) references person (id)
);
