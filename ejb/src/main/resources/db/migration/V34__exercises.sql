-- Joint cyber exercises: scenario and objectives, teams with places and members, injects with answers and points, observations.
create table exercise (
  id            bigint       not null auto_increment primary key,
  version       bigint       not null,
  code          varchar(20)  not null,
  host_id       bigint       not null,
  status        varchar(20)  not null,
  title         varchar(160) not null,
  scenario      text         not null,
  starts_at     datetime(6)  not null,
  ends_at       datetime(6)  not null,
  pass_percent  int          not null,
  started_at    datetime(6),
  ended_at      datetime(6),
  cancel_reason varchar(500),
  unique key exercise_code (code),
  key exercise_host (host_id, starts_at),
  key exercise_status (status, starts_at),
  key exercise_starts (starts_at),
  key exercise_title (title),
  foreign key (host_id) references academy (id)
);

create table exercise_objective (
  id            bigint       not null auto_increment primary key,
  version       bigint       not null,
  exercise_id   bigint       not null,
  position      int          not null,
  title         varchar(160) not null,
  competence_id bigint       not null,
  weight        int          not null,
  key exercise_objective_exercise (exercise_id, position),
  key exercise_objective_competence (competence_id),
  foreign key (exercise_id) references exercise (id),
  foreign key (competence_id) references competence (id)
);

create table exercise_team (
  id             bigint      not null auto_increment primary key,
  version        bigint      not null,
  exercise_id    bigint      not null,
  kind           varchar(10) not null,
  name           varchar(80) not null,
  rapid_response boolean     not null,
  unique key exercise_team_name (exercise_id, name),
  foreign key (exercise_id) references exercise (id)
);

create table exercise_team_place (
  team_id    bigint not null,
  academy_id bigint not null,
  places     int    not null,
  primary key (team_id, academy_id),
  key exercise_team_place_academy (academy_id, team_id),
  foreign key (team_id) references exercise_team (id),
  foreign key (academy_id) references academy (id)
);

create table exercise_member (
  id          bigint      not null auto_increment primary key,
  version     bigint      not null,
  exercise_id bigint      not null,
  team_id     bigint      not null,
  person_id   bigint      not null,
  academy_id  bigint      not null,
  role        varchar(30) not null,
  unique key exercise_member_person (exercise_id, person_id),
  key exercise_member_of_person (person_id, exercise_id),
  key exercise_member_team (team_id, academy_id),
  foreign key (exercise_id) references exercise (id),
  foreign key (team_id) references exercise_team (id),
  foreign key (person_id) references person (id),
  foreign key (academy_id) references academy (id)
);

create table exercise_inject (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null,
  exercise_id    bigint       not null,
  number         int          not null,
  offset_minutes int          not null,
  title          varchar(160) not null,
  body           text         not null,
  expected       text,
  max_points     int          not null,
  team_id        bigint       not null,
  objective_id   bigint       not null,
  responsible_id bigint,
  status         varchar(20)  not null,
  released_at    datetime(6),
  released_by    varchar(120),
  answer         text,
  answered_at    datetime(6),
  answered_by    varchar(120),
  points         int,
  remark         text,
  assessed_at    datetime(6),
  assessed_by    varchar(120),
  unique key exercise_inject_number (exercise_id, number),
  key exercise_inject_team (team_id),
  key exercise_inject_objective (objective_id),
  key exercise_inject_responsible (responsible_id),
  foreign key (exercise_id) references exercise (id),
  foreign key (team_id) references exercise_team (id),
  foreign key (objective_id) references exercise_objective (id),
  foreign key (responsible_id) references exercise_member (id)
);

create table exercise_observation (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null,
  exercise_id bigint       not null,
  kind        varchar(20)  not null,
  body        text         not null,
  written_by  varchar(120) not null,
  written_at  datetime(6)  not null,
  key exercise_observation_exercise (exercise_id, kind),
  foreign key (exercise_id) references exercise (id)
);
