package org.milerasmus.course.practical.desk;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.practical.attempt.TaskStanding;

/** The practical tasks of a session that somebody knows, and what that person may do with them. */
public record SessionTasks(TaskStanding standing, List<TaskRow> tasks) implements Serializable {
}
