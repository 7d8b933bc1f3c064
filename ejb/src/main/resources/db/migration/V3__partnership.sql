-- Academies and what they have agreed.
create table academy (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null,
  erasmus_code varchar(14),
  pic          char(9),
  oid          char(9),
  schac        varchar(100),
  name         varchar(255) not null,
  city         varchar(100) not null,
  country      char(2)      not null,
  website      varchar(255),
  kind         varchar(20)  not null,
  service      varchar(20),
  time_zone    varchar(40)  not null,
  unique key academy_erasmus_code (erasmus_code),
  unique key academy_pic (pic),
  key academy_name (name),
  key academy_country (country, city),
  key academy_kind (kind, service),
  foreign key (country) references country (code)
);

alter table account add foreign key (academy_id) references academy (id);

create table agreement (
  id            bigint      not null auto_increment primary key,
  version       bigint      not null,
  code          varchar(20) not null,
  academy_id    bigint      not null,
  partner_id    bigint      not null,
  in_force_from date        not null,
  in_force_to   date        not null,
  remarks       varchar(2000),
  unique key agreement_code (code),
  key agreement_academy (academy_id, in_force_to),
  key agreement_partner (partner_id, in_force_to),
  key agreement_end (in_force_to),
  foreign key (academy_id) references academy (id),
  foreign key (partner_id) references academy (id)
);

create table cooperation_condition (
  id             bigint      not null auto_increment primary key,
  version        bigint      not null,
  agreement_id   bigint      not null,
  kind           varchar(30) not null,
  sending_id     bigint      not null,
  study_field    char(4),
  eqf            int,
  seats_per_year int         not null,
  language       char(2),
  foreign key (agreement_id) references agreement (id),
  foreign key (sending_id) references academy (id),
  foreign key (study_field) references study_field (code)
);
