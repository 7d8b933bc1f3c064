-- Whom academies ask before they nominate, and what those have answered.
create table consent_rule (
  id            bigint      not null auto_increment primary key,
  version       bigint      not null,
  academy_id    bigint      not null,
  duty          varchar(30) not null,
  needed        boolean     not null,
  days          int         not null,
  remind_before int         not null,
  unique key consent_rule_duty (academy_id, duty),
  foreign key (academy_id) references academy (id)
);

create table consent (
  id             bigint      not null auto_increment primary key,
  version        bigint      not null,
  application_id bigint      not null,
  academy_id     bigint      not null,
  call_id        bigint      not null,
  duty           varchar(30) not null,
  status         varchar(20) not null,
  asked_at       datetime(6) not null,
  due_on         date        not null,
  remind_on      date        not null,
  reminded_at    datetime(6),
  decided_at     datetime(6),
  decided_by     varchar(120),
  on_behalf_of   varchar(120),
  reason         varchar(30),
  note           varchar(1000),
  key consent_application (application_id, status),
  key consent_academy (academy_id, status, duty, due_on),
  key consent_due (status, due_on),
  key consent_remind (status, remind_on),
  foreign key (application_id) references application (id),
  foreign key (academy_id) references academy (id),
  foreign key (call_id) references calls (id)
);
