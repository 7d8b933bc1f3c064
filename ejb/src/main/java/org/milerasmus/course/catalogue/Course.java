package org.milerasmus.course.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.text.Typed;

/** A course, module or curriculum of an academy or university. */
@Entity
@Table(name = "course")
@NamedQuery(name = "Course.byCode", query = "select c from Course c join fetch c.host where c.code = :code")
public class Course extends Coded {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "host_id")
    private Academy host;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CourseKind kind = CourseKind.COURSE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CourseStatus status = CourseStatus.DRAFT;

    @NotBlank
    @Size(max = 160)
    @Column(nullable = false)
    private String title;

    @NotBlank
    @Column(nullable = false)
    private String language = "en";

    @DecimalMin("0")
    @DecimalMax("360")
    private BigDecimal ects;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_clearance")
    private ClearanceLevel minClearance;

    /** A new draft, to be filled in. */
    public Course() {
    }

    /** A new draft of a host. */
    public Course(Academy host) {
        this.host = host;
    }

    /** Shows it to everybody. */
    public void publish() {
        requireStatus(CourseStatus.DRAFT);
        status = CourseStatus.PUBLISHED;
    }

    /** Takes it out of the catalogue; sessions that were held keep it. */
    public void withdraw() {
        requireStatus(CourseStatus.PUBLISHED);
        status = CourseStatus.WITHDRAWN;
    }

    private void requireStatus(CourseStatus expected) {
        if (status != expected) {
            throw RuleBroken.of("course.wrongState", status);
        }
    }

    /** The academy or university that keeps it. */
    public Academy getHost() {
        return host;
    }

    public void setHost(Academy host) {
        this.host = host;
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    public CourseStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    /** ISO 639-1 code of the language of instruction. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Typed.orNull(language);
    }

    /** Credits that it is worth, or null. */
    public BigDecimal getEcts() {
        return ects;
    }

    public void setEcts(BigDecimal ects) {
        this.ects = ects;
    }

    /** Clearance that participants need to the last day; null when none. */
    public ClearanceLevel getMinClearance() {
        return minClearance;
    }

    public void setMinClearance(ClearanceLevel minClearance) {
        this.minClearance = minClearance;
    }
}
