-- What the other files need no more, and what the database should know of what it has now, and not only after its next look.
drop table size_wish, size_call, size_person, size_academy, size_number, size_digit;
analyze table academy, account, person, calls, agreement, agreement_party, agreement_terms, agreement_condition, application, preference, application_step, consent,
  mobility, mobility_step, mobility_grant, readiness_item, learning_agreement, learning_version, transcript, result_sheet, recognition, placement, teaching_offer,
  teaching_request, roll_call, roll_call_line, work_job, notice, outbox_mail, audit_entry, contact, grading_table, appointment, course, learning_outcome, outcome_competence, course_session, lesson, lesson_instructor,
  session_instructor, room, enrolment, certificate, certificate_competence, competence_evidence, prior_certificate, passport_share, exercise, exercise_team,
  exercise_team_place, exercise_member, exercise_inject;
set unique_checks = 1;
set foreign_key_checks = 1;
