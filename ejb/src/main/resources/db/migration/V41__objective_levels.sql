-- At which level an objective of an exercise is evidence of its competence; where the competence has levels and nobody has said one, the lowest.
alter table exercise_objective add column level int;
update exercise_objective set level = (select c.lowest_level from competence c where c.id = exercise_objective.competence_id);
