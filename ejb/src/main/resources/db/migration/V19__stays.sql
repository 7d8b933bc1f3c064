-- A stay from the travel order to the return: what really happened, when, and who has confirmed it.
alter table mobility
  add column arrived_on date,
  add column departed_on date,
  add column returned_on date,
  -- the days of the stay as far as they are known: what is confirmed counts, else what is planned
  add column away_from date generated always as (coalesce(arrived_on, starts_on)) stored,
  add column away_to date generated always as (coalesce(departed_on, ends_on)) stored,
  add key mobility_here (receiving_id, away_to, away_from),
  add key mobility_abroad (sending_id, away_to, away_from),
  add key mobility_away (away_to, away_from),
  add key mobility_state (status, starts_on),
  add key mobility_traveller (person_id, ends_on);

create table mobility_step (
  id          bigint       not null auto_increment primary key,
  mobility_id bigint       not null,
  at          datetime(6)  not null,
  what        varchar(20)  not null,
  on_day      date,
  actor       varchar(120) not null,
  note        varchar(1000),
  key mobility_step_stay (mobility_id, at),
  foreign key (mobility_id) references mobility (id)
);

create table readiness_item (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null,
  mobility_id  bigint       not null,
  kind         varchar(30)  not null,
  state        varchar(20)  not null,
  on_day       date,
  note         varchar(300),
  confirmed_by varchar(120),
  confirmed_at datetime(6),
  unique key readiness_item_kind (mobility_id, kind),
  foreign key (mobility_id) references mobility (id)
);

create table travel_order (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null,
  code           varchar(20)  not null,
  mobility_id    bigint       not null,
  status         varchar(20)  not null,
  traveller      varchar(170) not null,
  traveller_rank varchar(120),
  service        varchar(20)  not null,
  sending        varchar(200) not null,
  receiving      varchar(200) not null,
  place          varchar(200) not null,
  purpose        varchar(160) not null,
  starts_on      date         not null,
  ends_on        date         not null,
  remarks        varchar(500),
  reason         varchar(500),
  issued_by      varchar(120) not null,
  issued_at      datetime(6)  not null,
  ended_at       datetime(6),
  unique key travel_order_code (code),
  key travel_order_stay (mobility_id, status),
  foreign key (mobility_id) references mobility (id)
);

create table stay_extension (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null,
  mobility_id bigint       not null,
  state       varchar(20)  not null,
  old_end     date         not null,
  new_end     date         not null,
  reason      varchar(500) not null,
  by_host     boolean      not null,
  asked_by    varchar(120) not null,
  asked_at    datetime(6)  not null,
  answered_by varchar(120),
  answered_at datetime(6),
  answer      varchar(500),
  key stay_extension_stay (mobility_id, state),
  foreign key (mobility_id) references mobility (id)
);

create table stay_interruption (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null,
  mobility_id bigint       not null,
  from_day    date         not null,
  to_day      date,
  reason      varchar(500) not null,
  noted_by    varchar(120) not null,
  noted_at    datetime(6)  not null,
  key stay_interruption_stay (mobility_id, from_day, to_day),
  foreign key (mobility_id) references mobility (id)
);

create table incident_note (
  id          bigint        not null auto_increment primary key,
  version     bigint        not null,
  mobility_id bigint        not null,
  happened_on date          not null,
  text        varchar(2000) not null,
  noted_by    varchar(120)  not null,
  academy     varchar(200),
  noted_at    datetime(6)   not null,
  key incident_note_stay (mobility_id, noted_at),
  foreign key (mobility_id) references mobility (id)
);

create table stay_reminder (
  id          bigint      not null auto_increment primary key,
  mobility_id bigint      not null,
  kind        varchar(20) not null,
  sent_at     datetime(6) not null,
  unique key stay_reminder_once (mobility_id, kind),
  foreign key (mobility_id) references mobility (id)
);

create table roll_call (
  id         bigint       not null auto_increment primary key,
  version    bigint       not null,
  academy_id bigint       not null,
  direction  varchar(10)  not null,
  reason     varchar(200) not null,
  started_at datetime(6)  not null,
  started_by varchar(120) not null,
  closed_at  datetime(6),
  closed_by  varchar(120),
  key roll_call_academy (academy_id, started_at),
  foreign key (academy_id) references academy (id)
);

create table roll_call_line (
  id           bigint      not null auto_increment primary key,
  version      bigint      not null,
  roll_call_id bigint      not null,
  mobility_id  bigint      not null,
  mark         varchar(10) not null,
  marked_at    datetime(6),
  marked_by    varchar(120),
  unique key roll_call_line_stay (roll_call_id, mobility_id),
  key roll_call_line_mark (roll_call_id, mark),
  key roll_call_line_mobility (mobility_id),
  foreign key (roll_call_id) references roll_call (id),
  foreign key (mobility_id) references mobility (id)
);
