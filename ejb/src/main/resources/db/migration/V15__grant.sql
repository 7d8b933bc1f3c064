-- What a stay is paid: rates of a call year, and what each traveller was awarded.
create table grant_rates (
  id                    bigint  not null auto_increment primary key,
  version               bigint  not null,
  call_year             int     not null,
  shortest_study        int     not null,
  shortest_staff        int     not null,
  most_travel_days      int     not null,
  most_green_days       int     not null,
  unique key grant_rates_year (call_year)
);

create table grant_country (
  rates_id      bigint  not null,
  country       char(2) not null,
  country_group int     not null,
  primary key (rates_id, country),
  foreign key (rates_id) references grant_rates (id),
  foreign key (country) references country (code)
);

create table grant_travel_band (
  rates_id bigint        not null,
  from_km  int           not null,
  standard decimal(8, 2) not null,
  green    decimal(8, 2) not null,
  primary key (rates_id, from_km),
  foreign key (rates_id) references grant_rates (id)
);

create table grant_rate (
  rates_id      bigint        not null,
  position      int           not null,
  kind          varchar(30)   not null,
  country_group int,
  from_day      int           not null,
  to_day        int,
  unit          varchar(10)   not null,
  euro          decimal(8, 2) not null,
  primary key (rates_id, position),
  foreign key (rates_id) references grant_rates (id)
);

create table mobility_grant (
  id                  bigint         not null auto_increment primary key,
  version             bigint         not null,
  mobility_id         bigint         not null,
  call_year           int            not null,
  green               boolean        not null,
  travel_days         int            not null,
  fewer_opportunities boolean        not null,
  total               decimal(10, 2) not null,
  awarded_at          datetime(6)    not null,
  awarded_by          varchar(120)   not null,
  unique key mobility_grant_mobility (mobility_id),
  foreign key (mobility_id) references mobility (id)
);

create table mobility_grant_line (
  grant_id bigint         not null,
  position int            not null,
  kind     varchar(30)    not null,
  unit     varchar(10)    not null,
  from_day int,
  to_day   int,
  km       int,
  quantity int            not null,
  euro     decimal(8, 2)  not null,
  amount   decimal(10, 2) not null,
  primary key (grant_id, position),
  foreign key (grant_id) references mobility_grant (id)
);

-- Erasmus+ Programme Guide 2024, mobility of students and staff in higher education. Monthly rates of long stays and daily
-- rates of staff are fixed by each national agency within ranges of the guide: the administrator enters them.
insert into grant_rates (version, call_year, shortest_study, shortest_staff, most_travel_days, most_green_days) values (0, 2024, 5, 2, 2, 6);
insert into grant_country (rates_id, country, country_group)
  select r.id, c.code, 1 from grant_rates r join country c on c.code in ('AT', 'BE', 'DK', 'FI', 'FR', 'DE', 'IE', 'IS', 'IT', 'LI', 'LU', 'NL', 'NO', 'SE');
insert into grant_country (rates_id, country, country_group)
  select r.id, c.code, 2 from grant_rates r join country c on c.code in ('CY', 'CZ', 'EE', 'GR', 'ES', 'LV', 'MT', 'PT', 'SK', 'SI');
insert into grant_country (rates_id, country, country_group)
  select r.id, c.code, 3 from grant_rates r join country c on c.code in ('BG', 'HR', 'HU', 'LT', 'MK', 'PL', 'RO', 'RS', 'TR');
insert into grant_travel_band (rates_id, from_km, standard, green)
  select r.id, b.km, b.standard, b.green from grant_rates r join (
    select 10 km, 28 standard, 56 green union all select 100, 211, 285 union all select 500, 309, 417 union all select 2000, 395, 535
    union all select 3000, 580, 785 union all select 4000, 1188, 1188 union all select 8000, 1735, 1735) b;
insert into grant_rate (rates_id, position, kind, country_group, from_day, to_day, unit, euro)
  select r.id, x.n, x.kind, null, x.f, x.t, x.unit, x.euro from grant_rates r join (
    select 0 n, 'SHORT_STUDY' kind, 1 f, 14 t, 'DAY' unit, 79 euro union all select 1, 'SHORT_STUDY', 15, 30, 'DAY', 56
    union all select 2, 'FEWER_OPPORTUNITIES', 5, 14, 'ONCE', 100 union all select 3, 'FEWER_OPPORTUNITIES', 15, 30, 'ONCE', 150
    union all select 4, 'FEWER_OPPORTUNITIES', 31, null, 'MONTH', 250) x;
