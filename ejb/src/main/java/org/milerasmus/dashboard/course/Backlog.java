package org.milerasmus.dashboard.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.dashboard.waiting.Counts;

/**
 * Records of one kind that wait: how many there are, and which ones, by the record that they belong to.
 *
 * @param one   what is counted in the query
 * @param code  number or code of what they belong to
 * @param title how that is called
 * @param since a moment or a day of each
 * @param from  the query from its "from" on
 * @param names the parameters of the query
 */
record Backlog(TaskKind kind, String one, String code, String title, String since, String from, Set<String> names) {

    /** A query for their number, to stand in another one. */
    String number() {
        return "(select count(" + one + ") " + from + ")";
    }

    /** The first few tasks. */
    List<Task> tasks(Counts counts, Map<String, ?> parameters) {
        String query = "select " + code + ", " + title + ", count(" + one + "), min(" + since + ") " + from + " group by " + code + ", " + title + " order by " + code;
        Map<String, ?> own = parameters.entrySet().stream().filter(one -> names.contains(one.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return counts.next(query, Object[].class, own).stream()
                .map(line -> new Task(kind, (Long) line[2], line[0].toString(), (String) line[1], moment(line[3]), null)).toList();
    }

    private static Instant moment(Object since) {
        return since instanceof LocalDate day ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : (Instant) since;
    }
}
