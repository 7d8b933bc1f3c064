package org.milerasmus.web.exchange.mobility;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobilitylist.MobilityDue;
import org.milerasmus.exchange.mobilitylist.MobilityFilter;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/** What the list of stays is filtered by, as the address of the page keeps it. */
public class MobilitySearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer year;
    private Direction direction;
    private ExchangeKind kind;
    private MobilityStatus status;
    private MobilityDue due;
    private String words;

    MobilityFilter filter(AcademicYear chosen, Between between) {
        return new MobilityFilter(chosen, direction, kind, status, due, words, between);
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return Stream.of(year, direction, kind, status, due, words).anyMatch(Objects::nonNull);
    }

    void clear() {
        year = null;
        direction = null;
        kind = null;
        status = null;
        due = null;
        words = null;
    }

    /** Calendar year in which the wanted academic year starts. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    public MobilityStatus getStatus() {
        return status;
    }

    public void setStatus(MobilityStatus status) {
        this.status = status;
    }

    /** What the stays wait for. */
    public MobilityDue getDue() {
        return due;
    }

    public void setDue(MobilityDue due) {
        this.due = due;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
