-- Agreements of any number of parties: every version of what they say, who approved which of them, and their whole life.
create table agreement_party (
  agreement_id bigint not null,
  academy_id   bigint not null,
  primary key (agreement_id, academy_id),
  key agreement_party_academy (academy_id, agreement_id),
  foreign key (agreement_id) references agreement (id),
  foreign key (academy_id) references academy (id)
);

insert into agreement_party (agreement_id, academy_id)
  select id, academy_id from agreement union select id, partner_id from agreement;

create table agreement_terms (
  id            bigint      not null auto_increment primary key,
  version       bigint      not null,
  agreement_id  bigint      not null,
  number        int         not null,
  status        varchar(20) not null,
  academy_id    bigint      not null,
  author        varchar(120),
  in_force_from date        not null,
  in_force_to   date        not null,
  carry_over    varchar(20) not null,
  remarks       varchar(2000),
  content_hash  char(64),
  proposed_at   datetime(6),
  unique key agreement_terms_number (agreement_id, number),
  key agreement_terms_status (status, agreement_id),
  foreign key (agreement_id) references agreement (id),
  foreign key (academy_id) references academy (id)
);

-- What was entered before versions were kept counts as agreed outside the system: it has no hash, as nobody approved it here.
insert into agreement_terms (version, agreement_id, number, status, academy_id, in_force_from, in_force_to, carry_over, remarks)
  select 1, id, 1, 'AGREED', academy_id, in_force_from, in_force_to, 'NONE', remarks from agreement;

create table agreement_condition (
  id             bigint      not null auto_increment primary key,
  version        bigint      not null,
  terms_id       bigint      not null,
  position       int         not null,
  kind           varchar(30) not null,
  sending_id     bigint      not null,
  receiving_id   bigint      not null,
  study_field    char(4),
  eqf            int,
  seats_per_year int         not null,
  months         int,
  days           int,
  taught_in         char(2),
  language       char(2),
  blended        boolean     not null,
  notes          varchar(500),
  key agreement_condition_kind (kind, sending_id, receiving_id),
  foreign key (terms_id) references agreement_terms (id),
  foreign key (sending_id) references academy (id),
  foreign key (receiving_id) references academy (id),
  foreign key (taught_in) references language (code),
  foreign key (study_field) references study_field (code)
);

insert into agreement_condition (id, version, terms_id, position, kind, sending_id, receiving_id, study_field, eqf, seats_per_year, language, blended)
  select c.id, c.version, t.id, row_number() over (partition by t.id order by c.id), c.kind, c.sending_id, if(c.sending_id = g.academy_id, g.partner_id, g.academy_id), c.study_field, c.eqf,
    c.seats_per_year, c.language, false
  from cooperation_condition c join agreement g on g.id = c.agreement_id join agreement_terms t on t.agreement_id = g.id;

drop table cooperation_condition;

create table agreement_scan (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null,
  file_name   varchar(255) not null,
  media_type  varchar(60)  not null,
  size        bigint       not null,
  sha256      char(64)     not null,
  uploaded_at datetime(6)  not null,
  content_id  bigint       not null,
  foreign key (content_id) references document_content (id)
);

create table agreement_approval (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null,
  terms_id     bigint       not null,
  academy_id   bigint       not null,
  content_hash char(64)     not null,
  signatory    varchar(120) not null,
  account_id   bigint       not null,
  at           datetime(6)  not null,
  scan_id      bigint,
  unique key agreement_approval_academy (terms_id, academy_id),
  foreign key (terms_id) references agreement_terms (id),
  foreign key (academy_id) references academy (id),
  foreign key (account_id) references account (id),
  foreign key (scan_id) references agreement_scan (id)
);

create table agreement_step (
  id           bigint      not null auto_increment primary key,
  agreement_id bigint      not null,
  position     int         not null,
  act          varchar(30) not null,
  number       int         not null,
  at           datetime(6) not null,
  academy_id   bigint,
  actor        varchar(120),
  reason       varchar(500),
  foreign key (agreement_id) references agreement (id),
  foreign key (academy_id) references academy (id)
);

alter table agreement
  add column status          varchar(20),
  add column predecessor_id  bigint,
  add column suspended_by_id bigint,
  add column reminded        int,
  add key agreement_status (status, in_force_to),
  add key agreement_start (in_force_from),
  add foreign key (predecessor_id) references agreement (id),
  add foreign key (suspended_by_id) references academy (id);

update agreement set status = case
  when in_force_to < current_date then 'EXPIRED' when in_force_from > current_date then 'APPROVED' else 'IN_FORCE' end;

alter table agreement modify column status varchar(20) not null;

-- The key of partner_id was given its name by the server, each in its own way.
set @partner_key = (select constraint_name from information_schema.key_column_usage
  where table_schema = database() and table_name = 'agreement' and column_name = 'partner_id' and referenced_table_name = 'academy');
set @drop_partner_key = concat('alter table agreement drop foreign key `', @partner_key, '`');
prepare drop_partner_key from @drop_partner_key;
execute drop_partner_key;
deallocate prepare drop_partner_key;

alter table agreement drop key agreement_partner, drop column partner_id, drop column remarks;
