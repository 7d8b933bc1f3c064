package org.milerasmus.partnership.factsheet;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.shared.RuleBroken;

/** The dates of one term, as far as they are known. */
@Embeddable
public class TermDates implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate nominationsBy;
    private LocalDate applicationsBy;
    private LocalDate startsOn;
    private LocalDate endsOn;

    /** Whether any date is known. */
    public boolean isKnown() {
        return Stream.of(nominationsBy, applicationsBy, startsOn, endsOn).anyMatch(Objects::nonNull);
    }

    /** @throws RuleBroken when the dates are not in the order nominations, applications, start, end */
    void requireOrder(String term) {
        requireOrder(nominationsBy, applicationsBy, term + "ApplicationsBy");
        requireOrder(applicationsBy == null ? nominationsBy : applicationsBy, startsOn, term + "StartsOn");
        requireOrder(startsOn, endsOn, term + "EndsOn");
    }

    private static void requireOrder(LocalDate earlier, LocalDate later, String field) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw RuleBroken.at(field, "factSheet.order");
        }
    }

    /** Last day for partners to nominate. */
    public LocalDate getNominationsBy() {
        return nominationsBy;
    }

    public void setNominationsBy(LocalDate nominationsBy) {
        this.nominationsBy = nominationsBy;
    }

    /** Last day for the nominated to apply. */
    public LocalDate getApplicationsBy() {
        return applicationsBy;
    }

    public void setApplicationsBy(LocalDate applicationsBy) {
        this.applicationsBy = applicationsBy;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** The dates in their order, for the audit trail. */
    @Override
    public String toString() {
        return "%s, %s, %s, %s".formatted(nominationsBy, applicationsBy, startsOn, endsOn);
    }
}
