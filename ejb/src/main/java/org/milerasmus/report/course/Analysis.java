package org.milerasmus.report.course;

import java.util.List;

/** What can be asked about courses; each has its columns of words and of figures. */
public enum Analysis {
    /** People who have all competences that a profile asks of the e-CF, by nation and level, at the end of each year. */
    SPECIALISTS(List.of("year", "country", "level"), List.of("people")),
    /** Seats of each course beside those who asked for one. */
    DEMAND(List.of("course", "host"), List.of("sessions", "seats", "asked", "seated", "unserved", "perSeat")),
    /** Participants of each course who have completed it. */
    PASS_RATES(List.of("course", "host"), List.of("completed", "notCompleted", "rate")),
    /** Hours that instructors teach. */
    LOAD(List.of("instructor", "academy"), List.of("sessions", "hours"));

    private final List<String> words;
    private final List<String> figures;

    Analysis(List<String> words, List<String> figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Keys of the columns that say what a row is about. */
    public List<String> words() {
        return words;
    }

    /** Keys of the columns that count; the chart shows the last, which says what the others come to. */
    public List<String> figures() {
        return figures;
    }
}
