-- Nominations and admissions of one kind of people: their number, read in the order of the people.
alter table application
  add key application_applicants (person_id, status, nominated_call_id);
