-- Who holds which duty at an academy, and who stands in during absence.
create table appointment (
  id         bigint      not null auto_increment primary key,
  version    bigint      not null,
  account_id bigint      not null,
  academy_id bigint      not null,
  duty       varchar(20) not null,
  valid_from date        not null,
  valid_to   date,
  key appointment_academy (academy_id, duty, valid_from),
  key appointment_account (account_id, duty),
  foreign key (account_id) references account (id),
  foreign key (academy_id) references academy (id)
);

create table delegation (
  id             bigint not null auto_increment primary key,
  version        bigint not null,
  appointment_id bigint not null,
  delegate_id    bigint not null,
  from_day       date   not null,
  to_day         date   not null,
  key delegation_delegate (delegate_id, from_day),
  foreign key (appointment_id) references appointment (id),
  foreign key (delegate_id) references account (id)
);
