package org.milerasmus.dashboard;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.Figure;
import org.milerasmus.dashboard.entry.Task;

/** One reader's dashboard: what waits first, then what is due, then the figures. */
public record Board(List<Task> tasks, List<Deadline> deadlines, List<Figure> figures) implements Serializable {

    /** What is due stands in the order of its days, whatever it is. */
    public Board {
        deadlines = deadlines.stream().sorted(Comparator.comparing(Deadline::day)).toList();
    }
}
