package org.milerasmus.web.course.enrolment;

import java.io.Serializable;
import java.util.Set;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolmentlist.EnrolmentFilter;

/** What a list of places is narrowed to, as its address has it. */
public class EnrolmentSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private EnrolmentStatus status;

    EnrolmentFilter filter(String sessionCode) {
        return new EnrolmentFilter(words, status == null ? Set.of() : Set.of(status), sessionCode);
    }

    /** The states that can be looked for. */
    public EnrolmentStatus[] getStatuses() {
        return EnrolmentStatus.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public EnrolmentStatus getStatus() {
        return status;
    }

    public void setStatus(EnrolmentStatus status) {
        this.status = status;
    }
}
