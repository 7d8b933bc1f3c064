-- An assessment can take over the points of a practical task; marks that come from there are told from those that a marker has given.
alter table assessment add column practical_task_id bigint;
alter table assessment add key assessment_practical_task (practical_task_id);
-- the draft of a task may still be discarded: then it is marked by hand
alter table assessment add foreign key (practical_task_id) references practical_task (id) on delete set null;
alter table assessment_mark add column taken_over boolean not null default false;

-- the dashboard asks for the lessons of today
alter table lesson add key lesson_starts (starts_at);
