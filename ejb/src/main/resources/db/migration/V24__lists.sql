-- Indexes in the order of the lists, each of which ends with the number of the row: pages of a large list are read from them.
alter table mobility
  add key mobility_status (status),                         -- stays and their days: by state
  add key mobility_ending (status, ends_on),                -- stays that wait for the departure
  add key mobility_words (code, person_id, call_id, sending_id, receiving_id, status, starts_on), -- stays with a word: their number
  add key mobility_over (status, starts_on, ends_on),       -- results and recognition: their number
  add key mobility_type (kind),                             -- stays: by kind
  add key mobility_kind (kind, starts_on),                  -- stays of one kind, latest first
  add key mobility_year_start (academic_year, starts_on),   -- stays of one year, latest first
  add key mobility_days (away_to, away_from, status, receiving_id); -- who is where: number of people, and of those at each place

alter table application
  add key application_words (code, person_id, status, nominated_call_id), -- nominations and admissions with a word: their number
  add key application_state (status),                       -- nominations and admissions: by state
  add key application_submitted (submitted_at);             -- nominations and admissions: longest waiting first

alter table learning_agreement
  add key learning_agreement_count (status, mobility_id),   -- learning agreements in a state: their number
  add key learning_agreement_state (status),                -- learning agreements: by state
  add key learning_agreement_party (turn_of);               -- learning agreements: by whose turn it is

alter table calls
  add key calls_words (title, code),                        -- calls with a word, and their stays
  add key calls_title (title),                              -- calls: by title
  add key calls_start (starts_on),                          -- calls: by first day
  add key calls_last (ends_on),                             -- nominations and admissions: calls that are not over
  add key calls_end (closes_at),                            -- calls: by deadline
  add key calls_seats (seats),                              -- calls: by number of seats
  add key calls_type (kind),                                -- calls: by kind
  add key calls_state (status),                             -- calls: by state
  add key calls_year (academic_year, closes_at);            -- calls of one year, by deadline

alter table account
  add key account_words (display_name, email),              -- accounts with a word
  add key account_name (display_name),                      -- accounts: by name
  add key account_role (role, display_name),                -- accounts of one role, by name
  add key account_status (status, display_name),            -- accounts in one state, by name
  add key account_roles (role),                             -- accounts: by role
  add key account_states (status),                          -- accounts: by state
  add key account_login (last_login_at),                    -- accounts: by last sign-in
  add key account_home (academy_id, display_name);          -- accounts of one academy, by name

alter table person
  add key person_kind (kind);                               -- nominations and admissions: by kind of applicant

alter table result_sheet
  add key result_sheet_issued (mobility_id, transcript_id); -- results: those whose transcript is issued

alter table audit_entry
  add key audit_entry_who (actor),                          -- the trail: by person
  add key audit_entry_action (action),                      -- the trail: by action, newest first
  add key audit_entry_type (record_type);                   -- the trail: by record, newest first
