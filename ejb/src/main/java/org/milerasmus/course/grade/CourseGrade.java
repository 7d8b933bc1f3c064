package org.milerasmus.course.grade;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.milerasmus.course.assessment.GradeSteps;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.shared.Aggregate;

/** The grade of one participant of a session, as it was released; only an appeal changes it. */
@Entity
@Table(name = "course_grade")
@NamedQuery(name = "CourseGrade.ofScheme", query = "select g from CourseGrade g where g.scheme.id = :scheme")
@NamedQuery(name = "CourseGrade.ofPlaces", query = "select g from CourseGrade g where g.enrolment.id in :places")
@NamedQuery(name = "CourseGrade.ofEnrolment", query = """
        select g from CourseGrade g join fetch g.scheme c join fetch g.enrolment e join fetch e.person p join fetch p.account
        join fetch c.session s join fetch s.course join fetch s.host where e.id = :enrolment""")
@NamedQuery(name = "CourseGrade.ofAccount", query = """
        select g from CourseGrade g join fetch g.scheme c join fetch g.enrolment e join fetch c.session s join fetch s.course join fetch s.host
        where e.person.account.id = :account order by g.gradedOn desc, g.id desc""")
@NamedQuery(name = "CourseGrade.atHost", query = """
        select g from CourseGrade g join fetch g.scheme c join fetch c.session s join fetch s.course
        where g.enrolment.person.id = :person and s.host.id = :host and g.gradedOn >= :from and g.label is not null order by g.gradedOn, g.id""")
public class CourseGrade extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scheme_id", updatable = false)
    private Scheme scheme;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @Column(nullable = false)
    private BigDecimal percent;

    @Column(nullable = false)
    private boolean passed;

    private String label;

    @Column(name = "graded_on", nullable = false)
    private LocalDate gradedOn;

    protected CourseGrade() {
    }

    /** The grade for a total, given on a day. */
    public CourseGrade(Scheme scheme, Enrolment enrolment, Total total, LocalDate day) {
        this.scheme = scheme;
        this.enrolment = enrolment;
        take(total, day);
    }

    /** Another total, after an appeal; the day stays when nothing but the reasons has changed. */
    public void change(Total total, LocalDate day) {
        take(total, day);
    }

    private void take(Total total, LocalDate day) {
        String given = GradeSteps.label(scheme.getSteps(), scheme.getPassPercent(), total.percent(), total.passed()).orElse(null);
        boolean same = gradedOn != null && passed == total.passed() && Objects.equals(label, given);
        percent = total.percent();
        passed = total.passed();
        label = given;
        gradedOn = same ? gradedOn : day;
    }

    public Scheme getScheme() {
        return scheme;
    }

    public Enrolment getEnrolment() {
        return enrolment;
    }

    /** Weighted mean of all assessments, 0 to 100. */
    public BigDecimal getPercent() {
        return percent;
    }

    public boolean isPassed() {
        return passed;
    }

    /** The grade in the host's scale; null where the host has none for who does not pass. */
    public String getLabel() {
        return label;
    }

    /** Day on which it was given, on the calendar of the host. */
    public LocalDate getGradedOn() {
        return gradedOn;
    }
}
