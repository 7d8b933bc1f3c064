-- Found by opening every list in every way on large data.
alter table placement
  add key placement_outcomes (round_id, position, stable_position, most_position), -- a round's figures without its rows
  drop key placement_position;

alter table account
  add key account_address (email, id); -- accounts: by address; the unique key alone does not order by both

alter table audit_entry
  add key audit_entry_change (record_type, action); -- the trail: by record and action together

alter table course_session
  add key course_session_all (status, host_id, course_id, code, starts_on, ends_on), -- all sessions counted without their rows
  add key course_session_closes (closes_at, id);

alter table enrolment
  add key enrolment_all (session_id, person_id, sending_id, status); -- all places counted without their rows

alter table prior_certificate
  add key prior_certificate_words (person_id, title, issuer, code); -- words looked for without the rows

alter table competence_evidence
  add key competence_evidence_standing (person_id, withdrawn_on, obtained_on, expires_on); -- who holds anything, without its rows
