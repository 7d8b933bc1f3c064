package org.milerasmus.course.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.milerasmus.course.session.Session;
import org.milerasmus.person.Person;

/** Who has completed what and when, in the words of the day on which a certificate was issued: names may change afterwards. */
@Embeddable
public class Attested implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, updatable = false)
    private String holder;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "course_code", nullable = false, updatable = false)
    private String courseCode;

    @Column(nullable = false, updatable = false)
    private String issuer;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false, updatable = false)
    private LocalDate endsOn;

    @Column(updatable = false)
    private BigDecimal ects;

    protected Attested() {
    }

    Attested(Session session, Person person) {
        holder = person.getName();
        title = session.getCourse().getTitle();
        courseCode = session.getCourse().getCode();
        issuer = session.getHost().getName();
        startsOn = session.getStartsOn();
        endsOn = session.getEndsOn();
        ects = session.getCourse().getEcts();
    }

    /** Name of who has completed it. */
    public String getHolder() {
        return holder;
    }

    /** Title of the course. */
    public String getTitle() {
        return title;
    }

    /** Public code of the course. */
    public String getCourseCode() {
        return courseCode;
    }

    /** Name of the host. */
    public String getIssuer() {
        return issuer;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Credits, or null. */
    public BigDecimal getEcts() {
        return ects;
    }
}
