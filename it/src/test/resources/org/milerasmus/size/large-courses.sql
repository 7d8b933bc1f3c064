-- 3,000 courses, 20,000 sessions with 60,000 lessons, 300,000 enrolments, and what follows from them: certificates, passports, exercises.
-- Behind large-data.sql, whose academies, people and numbers it uses.
create table size_competence (k int primary key, id bigint not null, levels tinyint);
insert into size_competence select row_number() over (order by c.id) - 1, c.id, c.highest_level from competence c join competence_framework f on f.id = c.framework_id
  where f.status = 'CURRENT' and c.kind in ('SKILL', 'KNOWLEDGE', 'COMPETENCE');
set @competences = (select count(*) from size_competence);

-- 3,000 courses: 25 of each institution, with two outcomes each; every third asks for the one before it
insert into course (id, version, code, host_id, kind, status, title, language, ects, discipline, area, study_field, proficiency, eqf_level, aim, delivery_mode, days,
    lecture_hours, lab_hours, self_study_hours)
  select 1000 + n, 1, concat('CRS-', @year - 9 + n % 10, '-', lpad(n, 5, '0')), a.id, elt(1 + n % 5, 'COURSE', 'COURSE', 'MODULE', 'COURSE', 'MODULE'),
    elt(1 + n % 10, 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'WITHDRAWN'),
    concat(elt(1 + crc32(concat(n, 'u')) % 10, 'Memory forensics', 'Network forensics', 'Malware triage', 'Mobile forensics', 'Incident response', 'Log correlation',
      'Cloud forensics', 'Cyber law', 'Threat intelligence', 'Expert testimony'), ' ', lpad(n, 4, '0')),
    if(n % 6 = 5, 'fr', 'en'), 1 + n % 6, 'Cyberspace operations', 'Forensics', elt(1 + n % 4, '0612', '0613', '0688', '1031'), null, 6, 'An invented aim.',
    'RESIDENTIAL', 5, 20, 15, 10
  from size_number join size_academy a on a.i = n % 120 where n < 3000;
insert into course_prerequisite select 1000 + n, 999 + n from size_number where n between 1 and 2999 and n % 3 = 2;
insert into learning_outcome (id, version, course_id, position, text, hours)
  select 1000 + n, 1, 1000 + n div 2, n % 2, 'Does what was invented for a test.', 10 from size_number where n < 6000;
insert into outcome_competence select 1000 + n.n, k.id, k.levels from size_number n join size_digit d on d.d < 3 join size_competence k on k.k = (n.n * 7 + d.d) % @competences
  where n.n < 6000;

-- 20,000 sessions over eight years, with rooms, an instructor and three lessons each
insert into room (id, version, academy_id, name, seats, lab) select 1000 + n, 1, a.id, concat('Room ', n div 120), 30, n div 120 = 3
  from size_number join size_academy a on a.i = n % 120 where n < 480;
insert into course_session (id, version, code, course_id, host_id, status, starts_on, ends_on, opens_at, closes_at, form, place, capacity, lab_seats)
  select 1000 + n, 1, concat('SES-', @year - 7 + n div 2500, '-', lpad(2499 - n % 2500, 5, '0')), c.id, c.host_id,
    case when n % 40 = 39 then 'CANCELLED' when current_date - interval (2600 - n div 7) day < current_date then 'COMPLETED' when n % 20 = 18 then 'DRAFT' else 'PUBLISHED' end,
    current_date - interval (2600 - n div 7) day, current_date - interval (2596 - n div 7) day, current_date - interval (2700 - n div 7) day,
    current_date - interval (2610 - n div 7) day, 'ON_SITE', 'Invented hall', 12, 12
  from size_number join course c on c.id = 1000 + n % 3000 where n < 20000;
insert into session_instructor (id, version, session_id, guest_name, academy_id, hours)
  select s.id, 1, s.id, concat('Invented Guest ', s.id % 500), s.host_id, 12 from course_session s where s.id >= 1000;
-- one person teaches in two hundred of them
update session_instructor i join account a on a.email = 'person.01080@large.example' join person p on p.account_id = a.id
  set i.person_id = p.id, i.guest_name = null, i.academy_id = a.academy_id where i.id % 97 = 0;
insert into lesson (id, version, session_id, title, kind, starts_at, ends_at, room_id)
  select 10 * s.id + d.d, 1, s.id, concat('Invented lesson ', d.d), 'LECTURE', s.starts_on + interval (24 * d.d + 8) hour, s.starts_on + interval (24 * d.d + 12) hour,
    1000 + (s.id * 7 + d.d) % 480
  from course_session s join size_digit d on d.d < 3 where s.id >= 1000;
insert into lesson_instructor select id, id div 10 from lesson where id >= 10000;

-- 300,000 enrolments: fifteen for the twelve seats of each session
create table size_place (e int primary key, s int not null, k int not null, p int not null, unique key (s, p));
insert into size_place select n.n * 2 + d.d, (n.n * 2 + d.d) div 15, (n.n * 2 + d.d) % 15, ((n.n * 2 + d.d) div 15 * 17 + (n.n * 2 + d.d) % 15 * 3989) % 60000
  from size_number n join size_digit d on d.d < 2 where n.n < 150000;
insert into enrolment (id, version, session_id, person_id, sending_id, status, arrival, asked_by, asked_at, moved_at, announced)
  select 1000 + e.e, 1, s.id, 100000 + e.p, a.id,
    case when s.status = 'CANCELLED' then 'CANCELLED' when s.status = 'DRAFT' then 'WITHDRAWN'
      when s.status = 'COMPLETED' then if(e.k < 10, 'COMPLETED', if(e.k < 12, 'NOT_COMPLETED', 'LAPSED'))
      else if(e.k < 11, 'SEATED', if(e.k = 11, 'OFFERED', 'WAITING')) end,
    e.k + 1, if(e.k % 3 = 0, 'ACADEMY', 'SELF'), s.opens_at, s.opens_at, 1
  from size_place e join course_session s on s.id = 1000 + e.s join size_academy a on a.i = e.p % 120;
update enrolment set offered_until = now(6) + interval 2 day where status = 'OFFERED';

-- a certificate for every other place that was completed, and the competences that came with it
insert into certificate (id, version, code, session_id, host_id, person_id, home_id, holder, title, course_code, issuer, starts_on, ends_on, ects, issued_at, issued_by, verification,
    credential_id, credential, counts)
  select e.id, 1, concat('CERT-', year(s.ends_on), '-', lpad(e.id, 6, '0')), s.id, s.host_id, e.person_id, e.sending_id, concat(p.given_name, ' ', p.family_name), c.title, c.code, h.name,
    s.starts_on, s.ends_on, c.ects, s.ends_on + interval 1 day, 'Invented Coordinator', lpad(e.id, 20, '0'), lpad(e.id, 36, '0'), 'invented', 1
  from enrolment e join course_session s on s.id = e.session_id join course c on c.id = s.course_id join academy h on h.id = s.host_id join person p on p.id = e.person_id
  where e.status = 'COMPLETED' and e.id % 2 = 0;
insert into competence_evidence (version, person_id, competence_id, level, kind, reference, title, issuer, obtained_on, expires_on)
  select 1, t.person_id, k.id, k.levels, 'COURSE', t.code, t.title, t.issuer, t.ends_on, t.ends_on + interval 5 year
  from certificate t join size_competence k on k.k = t.id % @competences where t.credential = 'invented';
insert into prior_certificate (id, version, code, person_id, status, title, issuer, obtained_on, claimed_at, decided_by, decided_at)
  select 1000 + n, 1, concat('PRC-', @year, '-', lpad(n, 5, '0')), 100000 + n * 3, elt(1 + n % 4, 'CLAIMED', 'CONFIRMED', 'CONFIRMED', 'REFUSED'),
    concat('Invented certificate ', n), 'Invented Issuer', current_date - interval (100 + n % 900) day, now(6) - interval n minute,
    if(n % 4 = 0, null, 'Invented Coordinator'), if(n % 4 = 0, null, now(6)) from size_number where n < 12000;
insert into prior_certificate_claim select 1000 + n, k.id, k.levels from size_number join size_competence k on k.k = n % @competences where n < 12000;

-- 600 exercises of three teams, with twelve members and ten injects each
insert into exercise (id, version, code, host_id, status, title, scenario, starts_at, ends_at, pass_percent)
  select 1000 + n, 1, concat('EX-', @year - 5 + n div 120, '-', lpad(n, 5, '0')), a.id,
    if(n < 500, 'FINISHED', elt(1 + n % 3, 'DRAFT', 'PUBLISHED', 'PUBLISHED')), concat('Invented exercise ', lpad(n, 4, '0')), 'An invented scenario.',
    now(6) + interval (n - 505) day, now(6) + interval (n - 502) day, 60 from size_number join size_academy a on a.i = n % 120 where n < 600;
insert into exercise_objective (id, version, exercise_id, position, title, competence_id, weight)
  select 1000 + n, 1, 1000 + n, 0, 'Invented objective', k.id, 100 from size_number join size_competence k on k.k = n % @competences where n < 600;
insert into exercise_team (id, version, exercise_id, kind, name, rapid_response)
  select 1000 + n, 1, 1000 + n div 3, elt(1 + n % 3, 'BLUE', 'RED', 'WHITE'), elt(1 + n % 3, 'Blue', 'Red', 'White'), 0 from size_number where n < 1800;
insert into exercise_team_place select 1000 + n.n, a.id, 4 from size_number n join size_digit d on d.d < 3 join size_academy a on a.i = (n.n div 3 + 11 * d.d) % 120
  where n.n < 1800;
insert into exercise_member (id, version, exercise_id, team_id, person_id, academy_id, role)
  select 1000 + n, 1, 1000 + n div 12, 1000 + n div 12 * 3 + n % 3, 100000 + n * 5 % 60000, a.id, 'OBSERVER'
  from size_number join size_academy a on a.i = n * 5 % 120 where n < 7200;
insert into exercise_inject (version, exercise_id, number, offset_minutes, title, body, max_points, team_id, objective_id, status)
  select 1, 1000 + n div 10, 1 + n % 10, 10 * (n % 10), concat('Invented inject ', n % 10), 'Something happens.', 10, 1000 + n div 10 * 3, 1000 + n div 10, 'PLANNED'
  from size_number where n < 6000;

drop table size_competence, size_place;
