-- Frameworks that name what a cyber specialist can do, edition by edition, and what each profile asks for.
create table competence_framework (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null,
  kind         varchar(10)  not null,
  edition      varchar(20)  not null,
  status       varchar(20)  not null,
  published_on date,
  source       varchar(300) not null,
  unique key competence_framework_edition (kind, edition)
);

create table competence (
  id            bigint        not null auto_increment primary key,
  version       bigint        not null,
  framework_id  bigint        not null,
  kind          varchar(20)   not null,
  code          varchar(20)   not null,
  title_en      varchar(300)  not null,
  title_fr      varchar(300)  not null,
  summary       varchar(2000),
  lowest_level  tinyint,
  highest_level tinyint,
  retired       boolean       not null default false,
  unique key competence_code (framework_id, code),
  key competence_kind (framework_id, kind, code),
  foreign key (framework_id) references competence_framework (id)
);

create table profile_need (
  profile_id    bigint  not null,
  competence_id bigint  not null,
  level         tinyint,
  primary key (profile_id, competence_id),
  key profile_need_competence (competence_id),
  foreign key (profile_id) references competence (id),
  foreign key (competence_id) references competence (id)
);
