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
