-- 120 academies, 60,000 people, 200,000 applications and 120,000 mobilities over ten academic years, all of them invented.
-- Nothing is drawn by lot at run time: crc32 of a number and a letter is the seed, so that two runs on one day are alike.
-- Needs an administrator, whose password all accounts share. Statements end with a semicolon at the end of a line.
set unique_checks = 0;
set foreign_key_checks = 0;
set @password = (select password_hash from account where role = 'ADMINISTRATOR' order by id limit 1);
-- the academic year of today, which is the last with stays; the next one has applications only
set @year = year(current_date - interval 8 month);

create table size_digit (d int primary key);
insert into size_digit values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);
create table size_number (n int primary key);
insert into size_number select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d
  from size_digit a, size_digit b, size_digit c, size_digit e, size_digit f, size_digit g where g.d < 2;

-- 120 academies: the military ones of the register and invented universities
insert into academy (version, erasmus_code, name, city, country, kind, time_zone, latitude, longitude)
  select 1, concat('XX INVENT', lpad(n, 3, '0')), concat('Invented University ', lpad(n, 3, '0')), concat('Invented Town ', n), c.code, 'CIVILIAN', c.time_zone,
    38 + crc32(concat(n, 'a')) % 2200 / 100, crc32(concat(n, 'o')) % 2500 / 100
  from size_number join (select code, time_zone, row_number() over (order by code) - 1 as i from country) c on c.i = n % 30
  where n < 120 - (select count(*) from academy);
create table size_academy (i int primary key, id bigint not null, service varchar(20) not null);
insert into size_academy select row_number() over (order by id) - 1, id, coalesce(service, 'JOINT') from academy;

insert into contact (version, academy_id, role, name, email, valid_from, confirmed_on, confirmed_by)
  select 1, a.id, elt(1 + n % 3, 'COORDINATOR', 'SIGNATORY', 'REGISTRAR'), concat('Invented Contact ', n), concat('contact.', n, '@large.example'),
    current_date - interval 900 day, current_date - interval (crc32(n) % 500) day, 'Invented Coordinator'
  from size_number join size_academy a on a.i = n div 4 where n < 480;
insert into fact_sheet (version, academy_id, housing, changed_at, changed_by)
  select 1, id, 'Rooms in the barracks.', now(6), 'Invented Coordinator' from size_academy;
insert into fact_sheet_field select distinct s.id, f.code from fact_sheet s join (select code, row_number() over (order by code) as i from study_field) f
  on f.i % 7 = s.id % 7;
insert into fact_sheet_language select id, 'en', 'B2' from fact_sheet;
insert into fact_sheet_topic select s.id, t.id from fact_sheet s join forensic_topic t on (s.id + t.id) % 5 = 0;
insert into grading_table (version, academy_id, academic_year, scope, basis, pass_mark, overlap_rule, saved_at)
  select 1, a.id, @year - n % 8, 'ALL', 'PERCENT', 'D', 'BEST', now(6) - interval n hour from size_number join size_academy a on a.i = n div 8 where n < 960;
insert into grading_share (table_id, position, label, share) select t.id, d.d, elt(1 + d.d, 'A', 'B', 'C', 'D', 'F'), elt(1 + d.d, 10, 25, 30, 25, 10) from grading_table t join size_digit d on d.d < 5;

-- 60,000 people with their accounts, the coordinator and three officials of each academy, an auditor
create table size_person (p int primary key, i int not null, kind varchar(20) not null, given varchar(40) not null, family varchar(40) not null);
insert into size_person select n, n % 120, if(n div 120 % 10 < 7, 'CADET', if(n div 120 % 10 < 9, 'OFFICER', 'INSTRUCTOR')),
    elt(1 + crc32(concat(n, 'g')) % 20, 'Adra', 'Belto', 'Cirna', 'Dovan', 'Elmar', 'Fenja', 'Gorin', 'Hesta', 'Ivno', 'Jelka', 'Korvin', 'Lumia', 'Maro',
      'Nilva', 'Orsin', 'Pelka', 'Quint', 'Rovena', 'Silvan', 'Tarja'),
    concat(elt(1 + crc32(concat(n, 'f')) % 30, 'Alderfell', 'Birkmoor', 'Cragholm', 'Dunwater', 'Elmsgrave', 'Farrowby', 'Glenmarsh', 'Hollowick', 'Ironbeck',
      'Juniperhill', 'Kestrelby', 'Larkfold', 'Mirefield', 'Northgarth', 'Oxenford', 'Pinewold', 'Quarrydale', 'Ravensby', 'Stonereach', 'Thornwick',
      'Underhay', 'Vinemoor', 'Westhollow', 'Yarrowdale', 'Zephyrhill', 'Ashbourne', 'Brackwater', 'Coldspring', 'Drybrook', 'Eastmere'), ' ', lpad(n, 5, '0'))
  from size_number where n < 60000;
insert into account (id, version, email, display_name, password_hash, role, academy_id, status, failed_logins, session_epoch, language, last_login_at)
  select 100000 + p.p, 1, concat('person.', lpad(p.p, 5, '0'), '@large.example'), concat(p.given, ' ', p.family), @password, 'APPLICANT', a.id,
    if(p.p % 40 = 39, 'PENDING', 'ACTIVE'), 0, 0, 'en', if(p.p % 40 = 39, null, now(6) - interval (crc32(p.p) % 40000) minute)
  from size_person p join size_academy a on a.i = p.i;
insert into account (id, version, email, display_name, password_hash, role, academy_id, status, failed_logins, session_epoch, language)
  select 90000 + 10 * a.i + d.d, 1, concat(elt(1 + d.d, 'coordinator', 'signatory', 'study', 'commander'), '.', lpad(a.i, 3, '0'), '@large.example'),
    concat('Invented ', elt(1 + d.d, 'Coordinator', 'Signatory', 'Study Office', 'Commander'), ' ', lpad(a.i, 3, '0')), @password,
    if(d.d = 0, 'STAFF', 'OFFICIAL'), a.id, 'ACTIVE', 0, 0, 'en'
  from size_academy a join size_digit d on d.d < 4;
insert into account (id, version, email, display_name, password_hash, role, status, failed_logins, session_epoch, language)
  values (89999, 1, 'auditor@large.example', 'Invented Auditor', @password, 'AUDITOR', 'ACTIVE', 0, 0, 'en');
insert into appointment (version, account_id, academy_id, duty, valid_from)
  select 1, 90000 + 10 * a.i + d.d, a.id, elt(d.d, 'SIGNATORY', 'STUDY_OFFICE', 'COMMANDER'), current_date - interval 2000 day
  from size_academy a join size_digit d on d.d between 1 and 3;
insert into person (id, version, account_id, given_name, family_name, kind, service, grade, study_year, study_field, clearance_level, clearance_issuer,
    clearance_expires_on, clearance_briefed_on)
  select 100000 + p.p, 1, 100000 + p.p, p.given, p.family, p.kind, a.service, elt(field(p.kind, 'CADET', 'OFFICER', 'INSTRUCTOR'), 'OFD', 'OF1', 'OF3'),
    if(p.kind = 'CADET', 1 + p.p div 120 % 5, null), '1031', 'RESTRICTED', 'Invented Authority', current_date + interval (crc32(p.p) % 1500) day,
    current_date - interval 90 day
  from size_person p join size_academy a on a.i = p.i;
insert into person_language select 100000 + p, 'en', '2222', 'B2' from size_person;

-- 7,200 calls: each of 120 academies five a year over twelve years
create table size_call (c int primary key, host int not null, slot int not null, year int not null, starts_on date not null, ends_on date not null);
insert into size_call select n, n % 120, n div 120 % 5, @year - 10 + n div 600, makedate(@year - 10 + n div 600, 1) + interval 8 month
    + interval (crc32(concat(n, 'd')) % if(n >= 6600, 45, 200)) day, current_date from size_number where n < 7200;
update size_call set ends_on = starts_on + interval elt(1 + slot, 13, 120, 180, 9, 4) day;
insert into calls (id, version, code, host_id, kind, status, title, description, language, study_field, starts_on, ends_on, academic_year, opens_at, closes_at,
    seats, ects, for_cadets, for_officers, for_instructors, min_cefr, fee_euro, lodging_provided, meals_provided, cancel_reason)
  select 1000 + c.c, 1, concat('CALL-', c.year, '-', lpad(c.c, 5, '0')), a.id,
    elt(1 + c.slot, 'COMMON_MODULE', 'INTERNATIONAL_SEMESTER', 'LONG_EXCHANGE', elt(1 + c.c % 3, 'TEACHING_VISIT', 'TRAINING_VISIT', 'INSTRUCTOR_EXCHANGE'), 'EVENT'),
    case when c.c % 50 = 49 then 'CANCELLED' when c.starts_on - interval 340 day > current_date then 'DRAFT'
      when c.starts_on - interval 80 day > current_date then 'PUBLISHED' else 'CLOSED' end,
    concat(elt(1 + crc32(concat(c.c, 't')) % 12, 'Cyber forensics', 'Maritime leadership', 'Mountain training', 'Law of armed conflict', 'Air operations',
      'Engineering', 'Military history', 'Languages', 'Crisis management', 'Logistics', 'Robotics', 'Medicine'), ' ', lpad(c.c, 4, '0')),
    'An invented offer.', 'en', elt(1 + c.c % 4, '1031', '0612', '0716', '0413'), c.starts_on, c.ends_on, c.year, c.starts_on - interval 340 day,
    c.starts_on - interval 80 day, 10, elt(1 + c.slot, 4, 30, 60, null, null), c.slot <> 3, c.slot not in (1, 3), c.slot = 3, 'B1', 0, 1, 1,
    if(c.c % 50 = 49, 'Not enough instructors.', null)
  from size_call c join size_academy a on a.i = c.host;

-- 1,440 agreements of two parties each, with four conditions
insert into agreement (id, version, code, academy_id, in_force_from, in_force_to, status)
  select 1000 + n, 1, concat('AGR-', @year - 9 + n % 8, '-', lpad(n, 5, '0')), a.id, makedate(@year - 9 + n % 8, 1) + interval 8 month,
    makedate(@year - 4 + n % 8, 1) + interval 8 month - interval 1 day, if(makedate(@year - 4 + n % 8, 1) + interval 8 month > current_date, 'IN_FORCE', 'EXPIRED')
  from size_number join size_academy a on a.i = n % 120 where n < 1440;
insert into agreement_party select 1000 + n, a.id from size_number join size_academy a on a.i in (n % 120, (n + 1 + 9 * (n div 120)) % 120) where n < 1440;
insert into agreement_terms (id, version, agreement_id, number, status, academy_id, author, in_force_from, in_force_to, carry_over)
  select id, 1, id, 1, 'AGREED', academy_id, 'Invented Coordinator', in_force_from, in_force_to, elt(1 + id % 3, 'NONE', 'NEXT_YEAR', 'WHOLE_PERIOD') from agreement
  where id >= 1000;
insert into agreement_condition (version, terms_id, position, kind, sending_id, receiving_id, eqf, seats_per_year, months, days, taught_in, blended)
  select 1, 1000 + n.n, 1 + d.d, if(d.d < 2, 'COMMON_MODULE', 'INTERNATIONAL_SEMESTER'), if(d.d % 2 = 0, a.id, b.id), if(d.d % 2 = 0, b.id, a.id), 6,
    2 + crc32(concat(n.n, d.d)) % 8, if(d.d < 2, null, 4), if(d.d < 2, 14, null), 'en', 0
  from size_number n join size_academy a on a.i = n.n % 120 join size_academy b on b.i = (n.n + 1 + 9 * (n.n div 120)) % 120 join size_digit d on d.d < 4
  where n.n < 1440;
insert into agreement_step (agreement_id, position, act, number, at, academy_id, actor)
  select id, 1, 'AGREED', 1, in_force_from - interval 60 day, academy_id, 'Invented Coordinator' from agreement where id >= 1000;

-- 200,000 applications: three or four of each person, in different years; three of five end in a stay
create table size_wish (n int primary key, p int not null, i int not null, slot int not null, block int not null, host int not null, call_id bigint, status varchar(20),
  stay varchar(20));
insert into size_wish (n, p, i, slot, block, host) select n, n % 60000, n % 120,
    if(p.kind = 'INSTRUCTOR', 3, elt(1 + crc32(concat(n, 'k')) % 4, 0, 1, 2, 4)), 1 + (n % 60000 + 3 * (n div 60000)) % 10,
    (n % 120 + 1 + crc32(concat(n, 'h')) % 119) % 120
  from size_number join size_person p on p.p = n % 60000 where n < 200000;
update size_wish set block = 11 where block = 10 and n div 4 % 5 > 2;
update size_wish set call_id = 1000 + block * 600 + slot * 120 + host;
update size_wish w join calls c on c.id = w.call_id set w.stay = case when c.status = 'CANCELLED' or crc32(concat(w.n, 'c')) % 20 = 0 then 'CANCELLED'
    when c.ends_on < current_date - interval 60 day then 'COMPLETED' when c.ends_on < current_date then 'DEPARTED'
    when c.starts_on <= current_date then if(crc32(concat(w.n, 'i')) % 50 = 0, 'INTERRUPTED', 'ARRIVED')
    when c.starts_on < current_date + interval 40 day then if(w.n % 3 = 0, 'READY', 'CONFIRMED') else if(w.n % 3 = 0, 'PLANNED', 'CONFIRMED') end
  where w.n div 4 % 5 < 3;
update size_wish set status = case when stay = 'CANCELLED' then 'WITHDRAWN' when stay = 'PLANNED' then 'ACCEPTED' when stay is not null then 'CONFIRMED'
    when block = 11 then elt(1 + crc32(concat(n, 's')) % 10, 'DRAFT', 'DRAFT', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'AWAITING_CONSENT', 'NOMINATED',
      'NOMINATED', 'RESERVE')
    else elt(1 + crc32(concat(n, 's')) % 10, 'REJECTED', 'REJECTED', 'REJECTED', 'REJECTED', 'WITHDRAWN', 'WITHDRAWN', 'REFUSED', 'RESERVE', 'RESERVE', 'DRAFT') end;
insert into application (id, version, code, person_id, status, motivation, nominated_call_id, started_at, saved_at, submitted_at)
  select 1000 + w.n, 3, concat('MEX-', c.academic_year - 1, '-', lpad(w.n, 6, '0')), 100000 + w.p, w.status, 'An invented motivation.',
    if(w.stay is not null or w.status in ('NOMINATED', 'AWAITING_CONSENT', 'REFUSED'), c.id, null),
    least(c.opens_at + interval (crc32(w.n) % 200000) minute, now(6) - interval (8000 + w.n % 9000) minute),
    least(c.opens_at + interval (crc32(w.n) % 200000) minute, now(6) - interval (8000 + w.n % 9000) minute) + interval 3 day,
    if(w.status = 'DRAFT', null, least(c.opens_at + interval (crc32(w.n) % 200000) minute, now(6) - interval (8000 + w.n % 9000) minute) + interval 3 day)
  from size_wish w join calls c on c.id = w.call_id order by w.n;
insert into preference (application_id, call_id, position) select 1000 + n, call_id, 1 from size_wish order by n;
insert into preference (application_id, call_id, position)
  select 1000 + n, 1000 + block * 600 + slot * 120 + if((host + 41) % 120 = i, (host + 42) % 120, (host + 41) % 120), 2 from size_wish where n % 3 > 0 order by n;
insert into application_step (application_id, at, status, actor) select id, submitted_at, 'SUBMITTED', 'Invented Applicant' from application where submitted_at is not null;
insert into application_step (application_id, at, status, actor) select id, submitted_at + interval 4 day, status, 'Invented Coordinator' from application
  where status not in ('DRAFT', 'SUBMITTED');

-- consents of every third academy
insert into consent_rule (version, academy_id, duty, needed, days, remind_before) select 1, id, 'COMMANDER', 1, 14, 3 from size_academy where i % 3 = 0;
insert into consent (version, application_id, academy_id, call_id, duty, status, asked_at, due_on, remind_on, decided_at, decided_by)
  select 1, p.id, a.id, p.nominated_call_id, 'COMMANDER', if(p.status = 'AWAITING_CONSENT', 'OPEN', 'GIVEN'), p.submitted_at + interval 1 day,
    if(p.status = 'AWAITING_CONSENT', current_date + interval (2 + w.n % 12) day, date(p.submitted_at) + interval 15 day),
    if(p.status = 'AWAITING_CONSENT', current_date + interval (1 + w.n % 12) day, date(p.submitted_at) + interval 12 day),
    if(p.status = 'AWAITING_CONSENT', null, p.submitted_at + interval 3 day), if(p.status = 'AWAITING_CONSENT', null, 'Invented Commander')
  from size_wish w join application p on p.id = 1000 + w.n join size_academy a on a.i = w.i where w.i % 3 = 0 and p.nominated_call_id is not null;

-- 120,000 stays
insert into mobility (id, version, code, application_id, person_id, call_id, sending_id, receiving_id, kind, service, academic_year, starts_on, ends_on, status,
    arrived_on, departed_on, returned_on)
  select 1000 + w.n, 2, concat('MOB-', c.academic_year, '-', lpad(w.n, 6, '0')), 1000 + w.n, 100000 + w.p, c.id, s.id, c.host_id, c.kind, s.service, c.academic_year,
    c.starts_on, c.ends_on, w.stay, if(w.stay in ('ARRIVED', 'INTERRUPTED', 'DEPARTED', 'COMPLETED'), c.starts_on, null),
    if(w.stay in ('DEPARTED', 'COMPLETED'), c.ends_on, null), if(w.stay = 'COMPLETED', c.ends_on + interval 1 day, null)
  from size_wish w join calls c on c.id = w.call_id join size_academy s on s.i = w.i where w.stay is not null order by w.n;
update calls c join (select call_id, count(*) as taken from mobility where status <> 'CANCELLED' group by call_id) t on t.call_id = c.id
  set c.seats = greatest(10, t.taken + c.id % 3);
insert into mobility_step (mobility_id, at, what, actor)
  select id, starts_on - interval 60 day, 'PLANNED', 'Invented Coordinator' from mobility order by id;
insert into stay_interruption (version, mobility_id, from_day, reason, noted_by, noted_at)
  select 1, id, current_date - interval 2 day, 'Recalled for a week.', 'Invented Coordinator', now(6) from mobility where status = 'INTERRUPTED';
insert into readiness_item (version, mobility_id, kind, state, confirmed_by, confirmed_at)
  select 1, m.id, elt(1 + d.d, 'INSURANCE', 'MEDICAL', 'ACCOMMODATION'), 'DONE', 'Invented Coordinator', now(6) from mobility m join size_digit d on d.d < 3
  where m.status in ('READY', 'ARRIVED');
insert into mobility_grant (id, version, mobility_id, call_year, green, travel_days, fewer_opportunities, total, awarded_at, awarded_by)
  select id, 1, id, 2024, 0, 0, 0, 300 + crc32(id) % 2400, starts_on - interval 30 day, 'Invented Coordinator' from mobility where status = 'COMPLETED' and id % 10 < 7;
insert into mobility_grant_line (grant_id, position, kind, unit, quantity, euro, amount) select id, 0, 'SHORT_STUDY', 'ONCE', 1, total, total from mobility_grant;

-- learning agreements, results and recognition of studies
insert into learning_agreement (id, version, mobility_id, status, turn_of, moved_at)
  select id, 1, id, case when status in ('PLANNED', 'CONFIRMED', 'READY') then if(id % 2 = 0, 'DRAFT', 'SIGNING') when id % 40 = 0 then 'CHANGING' else 'IN_FORCE' end,
    case when status in ('PLANNED', 'CONFIRMED', 'READY') then if(id % 2 = 0, 'STUDENT', elt(1 + id % 3, 'STUDENT', 'SENDING', 'RECEIVING')) when id % 40 = 0 then 'STUDENT' end,
    least(now(6), starts_on - interval (crc32(id) % 40000) minute)
  from mobility where kind in ('COMMON_MODULE', 'INTERNATIONAL_SEMESTER', 'LONG_EXCHANGE') and id % 10 < 8;
insert into learning_version (id, agreement_id, number, state, during_stay, starts_on, ends_on, written_by, written_at)
  select l.id, l.id, 1, if(l.status = 'IN_FORCE', 'IN_FORCE', 'OPEN'), 0, m.starts_on, m.ends_on, 'Invented Applicant', l.moved_at
  from learning_agreement l join mobility m on m.id = l.mobility_id;
insert into transcript (id, version, code, mobility_id, status, verification, content_hash, holder, issuer, home, programme, starts_on, ends_on, issued_at, issued_by)
  select m.id, 1, concat('TOR-', m.academic_year, '-', lpad(m.id, 6, '0')), m.id, 'ISSUED', left(sha2(concat(m.id, 'v'), 256), 20), sha2(m.code, 256),
    concat(p.given_name, ' ', p.family_name), r.name, s.name, c.title, m.starts_on, m.ends_on, m.ends_on + interval 20 day, 'Invented Coordinator'
  from learning_agreement l join mobility m on m.id = l.mobility_id join person p on p.id = m.person_id join academy r on r.id = m.receiving_id
  join academy s on s.id = m.sending_id join calls c on c.id = m.call_id where m.status = 'COMPLETED' and m.id % 10 > 0;
insert into result_sheet (id, version, mobility_id, saved_at, saved_by, transcript_id)
  select id, 1, mobility_id, issued_at - interval 1 day, 'Invented Coordinator', id from transcript;
insert into course_result (sheet_id, position, code, title, ects, grade, graded_on, passed) select id, 0, 'INV 101', 'Invented course', 4, 'B', date(saved_at), 1 from result_sheet;
insert into transcript_result select id, 0, 'INV 101', 'Invented course', 4, 'B', ends_on, 1 from transcript;
insert into recognition (id, version, transcript_id, total_ects, decided_at, decided_by)
  select id, 1, id, 4, issued_at + interval 9 day, 'Invented Coordinator' from transcript where id % 4 > 0;
update transcript t join recognition r on r.transcript_id = t.id set t.recognised = true;

-- rounds of placement, one of them with thousands of applications
insert into placement_round (id, version, code, title, status, rule, seats, previewed_at, published_at, published_by)
  select 1000 + n, 1, concat('RND-', @year - n % 9, '-', lpad(n, 5, '0')), concat('Invented round ', n), 'PUBLISHED', 'STABLE', 20000, now(6) - interval n week,
    now(6) - interval n week, 'Invented Administrator' from size_number where n < 40;
insert into placement (id, version, round_id, application_id, application_version, mark, lot, stable_position, most_position, position, call_id)
  select 1000 + n, 1, 1000, 1000 + n, 3, crc32(concat(n, 'm')) % 1000, n, stay is not null, stay is not null, stay is not null, if(stay is null, null, call_id)
  from size_wish where n < 10000;

-- visits, roll calls, jobs, news, mails and the trail
insert into teaching_offer (id, version, code, person_id, status, published_at, kind, title, study_field, language, starts_on, ends_on, hours)
  select 1000 + p, 1, concat('OFR-', @year, '-', lpad(p, 5, '0')), 100000 + p, if(p % 7 = 0, 'DRAFT', 'PUBLISHED'), if(p % 7 = 0, null, now(6) - interval (p % 5000) hour),
    'TEACHING_VISIT', concat('Invented lecture ', p), '1031', 'en', current_date + interval (p % 100) day, current_date + interval (100 + p % 200) day, 8
  from size_person where kind = 'INSTRUCTOR';
insert into teaching_offer_topic select o.id, t.id from teaching_offer o join forensic_topic t on (o.id + t.id) % 5 = 0;
insert into teaching_request (version, code, academy_id, status, asked_at, kind, title, study_field, language, starts_on, ends_on, hours, days)
  select 1, concat('REQ-', @year, '-', lpad(n, 5, '0')), a.id, if(n % 4 = 0, 'FILLED', 'OPEN'), now(6) - interval n hour, 'TEACHING_VISIT',
    concat('Invented request ', n), '1031', 'en', current_date + interval (n % 100) day, current_date + interval (40 + n % 200) day, 8, 5
  from size_number join size_academy a on a.i = n % 120 where n < 1200;
insert into roll_call (id, version, academy_id, direction, reason, started_at, started_by, closed_at, closed_by)
  select 1000 + n, 1, a.id, 'INCOMING', 'Invented exercise', now(6) - interval n hour, 'Invented Coordinator', now(6) - interval n hour + interval 9 minute, 'Invented Coordinator'
  from size_number join size_academy a on a.i = n % 120 where n < 600;
insert into roll_call_line (version, roll_call_id, mobility_id, mark, marked_at, marked_by)
  select 1, r.id, m.id, 'SAFE', r.closed_at, 'Invented Coordinator' from roll_call r
  join (select id, receiving_id, row_number() over (partition by receiving_id order by id) as k from mobility where status = 'ARRIVED') m
  on m.receiving_id = r.academy_id and m.k <= 20;
insert into work_job (id, kind, account_id, language, status, file_name, total, done, attempts, requested_at, started_at, ended_at)
  select 1000 + n, 'LEARNING_AGREEMENTS', 90000 + 10 * (n % 120), 'en', 'DONE', 'learning-agreements.zip', 0, 0, 1, now(6) - interval n minute, now(6) - interval n minute,
    now(6) - interval n minute from size_number where n < 2400;
insert into notice (account_id, text_key, args, link, created_at, read_at)
  select if(n < 60000, 100000 + n, 90000 + 10 * (n % 120)), 'account.approved', '', '/dashboard', now(6) - interval n minute, if(n % 3 = 0, null, now(6))
  from size_number where n < 90000;
insert into outbox_mail (version, recipient, subject, body, status, attempts, created_at, next_attempt_at, sent_at)
  select 1, concat('person.', lpad(n % 60000, 5, '0'), '@large.example'), 'Invented news', 'Nothing happened.', 'SENT', 1, now(6) - interval n minute,
    now(6) - interval n minute, now(6) - interval n minute from size_number where n < 90000;
insert into audit_entry (at, actor, action, record_type, record_id)
  select now(6) - interval (200000 - n) minute, concat('coordinator.', lpad(n % 120, 3, '0'), '@large.example'), elt(1 + n % 4, 'CREATED', 'CHANGED', 'CHANGED', 'VIEWED'),
    elt(1 + n % 3, 'Application', 'Mobility', 'Person'), 1000 + n from size_number order by n;
