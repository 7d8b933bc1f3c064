-- Rounds of placement: the calls that are placed together, what was computed and what was decided.
create table placement_round (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null,
  code            varchar(20)  not null,
  title           varchar(160) not null,
  status          varchar(20)  not null,
  rule            varchar(20)  not null,
  max_per_nation  int,
  max_per_service int,
  seed            bigint,
  seats           int,
  previewed_at    datetime(6),
  published_at    datetime(6),
  published_by    varchar(120),
  unique key placement_round_code (code)
);

create table placement_round_call (
  round_id bigint not null,
  call_id  bigint not null,
  primary key (round_id, call_id),
  foreign key (round_id) references placement_round (id),
  foreign key (call_id) references calls (id)
);

create table placement (
  id                  bigint not null auto_increment primary key,
  version             bigint not null,
  round_id            bigint not null,
  application_id      bigint not null,
  application_version bigint not null,
  mark                int,
  lot                 int    not null,
  stable_position     int    not null,
  most_position       int    not null,
  position            int    not null,
  call_id             bigint,
  adjust_reason       varchar(500),
  adjusted_by         varchar(120),
  unique key placement_application (round_id, application_id),
  key placement_position (round_id, position),
  foreign key (round_id) references placement_round (id),
  foreign key (application_id) references application (id),
  foreign key (call_id) references calls (id)
);

create table placement_wish (
  placement_id bigint      not null,
  position     int         not null,
  call_id      bigint      not null,
  reason       varchar(20) not null,
  scope        varchar(20),
  places       int,
  criterion    varchar(20),
  primary key (placement_id, position),
  foreign key (placement_id) references placement (id),
  foreign key (call_id) references calls (id)
);
