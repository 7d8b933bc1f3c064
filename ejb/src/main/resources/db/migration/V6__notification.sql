-- Notices in the application, and mails that wait to be sent.
create table notice (
  id         bigint       not null auto_increment primary key,
  account_id bigint       not null,
  text_key   varchar(80)  not null,
  args       varchar(2000),
  link       varchar(255),
  created_at datetime(6)  not null,
  read_at    datetime(6),
  key notice_account (account_id, read_at, created_at),
  foreign key (account_id) references account (id)
);

create table outbox_mail (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null,
  recipient       varchar(254) not null,
  subject         varchar(255) not null,
  body            varchar(8000) not null,
  status          varchar(10)  not null,
  attempts        int          not null,
  created_at      datetime(6)  not null,
  next_attempt_at datetime(6)  not null,
  sent_at         datetime(6),
  last_error      varchar(1000),
  key outbox_mail_due (status, next_attempt_at)
);
