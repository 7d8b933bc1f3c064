package org.milerasmus.course.catalogue.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.shared.RuleBroken;

/** From when and to when a course is on offer; null is open. */
@Embeddable
public class Activity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "active_from")
    private LocalDate from;

    @Column(name = "active_to")
    private LocalDate to;

    /** Checks that it does not end before it begins. */
    public void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw RuleBroken.at("activeTo", "course.endsBeforeItBegins");
        }
    }

    /** Whether the course can be taught on a day. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** First day on offer. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day on offer. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
