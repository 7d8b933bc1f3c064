package org.milerasmus.dashboard;

import java.io.Serializable;
import java.util.List;

/** One reader's dashboard: what waits first, then what is due, then the figures. */
public record Board(List<Task> tasks, List<Deadline> deadlines, List<Figure> figures) implements Serializable {
}
