package org.milerasmus.web.exercise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.exercise.ExerciseFilter;
import org.milerasmus.exercise.ExerciseRow;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.list.LazyPage;

/** The exercises in which the reader, or the reader's academy, takes part. */
@Named
@ViewScoped
public class ExerciseListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Exercises exercises;

    @Inject
    private UserSettings settings;

    private final LazyPage<ExerciseRow> rows =
            LazyPage.of(this::filter, f -> exercises.count(f), (f, part) -> exercises.list(f, part), ExerciseRow::code);

    private String words;
    private ExerciseStatus status;
    private LocalDate from;
    private LocalDate to;
    private Boolean hosted;

    private ExerciseFilter filter() {
        return new ExerciseFilter(words, status, morning(from), morning(to == null ? null : to.plusDays(1)), Boolean.TRUE.equals(hosted));
    }

    private Instant morning(LocalDate day) {
        return day == null ? null : day.atStartOfDay(settings.getZone()).toInstant();
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        rows.restart();
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return Stream.of(words, status, from, to, hosted).anyMatch(Objects::nonNull);
    }

    /** Takes every filter away. */
    public void clear() {
        words = null;
        status = null;
        from = null;
        to = null;
        hosted = null;
        find();
    }

    public LazyPage<ExerciseRow> getRows() {
        return rows;
    }

    public ExerciseStatus[] getStatuses() {
        return ExerciseStatus.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ExerciseStatus getStatus() {
        return status;
    }

    public void setStatus(ExerciseStatus status) {
        this.status = status;
    }

    /** First day on which the exercise may end. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day on which the exercise may begin. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** True for those of the own academy alone; null for all. */
    public Boolean getHosted() {
        return hosted;
    }

    public void setHosted(Boolean hosted) {
        this.hosted = Boolean.TRUE.equals(hosted) ? Boolean.TRUE : null;
    }
}
