package org.milerasmus.exchange.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.reference.Slp;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** Whom a call is for. What is null or empty is not asked for. */
@Embeddable
public class Requirements implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "for_cadets", nullable = false)
    private boolean forCadets = true;

    @Column(name = "for_officers", nullable = false)
    private boolean forOfficers;

    @Column(name = "for_instructors", nullable = false)
    private boolean forInstructors;

    @Column(name = "for_students", nullable = false)
    private boolean forStudents;

    @Min(1)
    @Max(8)
    @Column(name = "min_year")
    private Integer minYear;

    @Min(1)
    @Max(8)
    @Column(name = "max_year")
    private Integer maxYear;

    @Pattern(regexp = "|" + Slp.PATTERN, message = "{slp}")
    @Column(name = "min_slp")
    private String minSlp;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_cefr")
    private Cefr minCefr;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_clearance")
    private ClearanceLevel minClearance;

    @Column(name = "required_field")
    private String studyField;

    /** Checks that somebody may apply, and the years of study. */
    void check() {
        if (getKinds().isEmpty()) {
            throw RuleBroken.at("kinds", "call.forNobody");
        }
        if (minYear != null && maxYear != null && maxYear < minYear) {
            throw RuleBroken.at("maxYear", "call.yearsReversed");
        }
    }

    /** The kinds of person that may apply; at least one in a published call. */
    public Set<PersonKind> getKinds() {
        Set<PersonKind> kinds = EnumSet.allOf(PersonKind.class);
        kinds.removeIf(kind -> !areFor(kind));
        return kinds;
    }

    private boolean areFor(PersonKind kind) {
        return switch (kind) {
            case CADET -> forCadets;
            case OFFICER -> forOfficers;
            case INSTRUCTOR -> forInstructors;
            case STUDENT -> forStudents;
        };
    }

    public void setKinds(Set<PersonKind> kinds) {
        forCadets = kinds.contains(PersonKind.CADET);
        forOfficers = kinds.contains(PersonKind.OFFICER);
        forInstructors = kinds.contains(PersonKind.INSTRUCTOR);
        forStudents = kinds.contains(PersonKind.STUDENT);
    }

    /** First year of study that may apply, for cadets and students. */
    public Integer getMinYear() {
        return minYear;
    }

    public void setMinYear(Integer minYear) {
        this.minYear = minYear;
    }

    /** Last year of study that may apply, for cadets and students. */
    public Integer getMaxYear() {
        return maxYear;
    }

    public void setMaxYear(Integer maxYear) {
        this.maxYear = maxYear;
    }

    /** Lowest STANAG 6001 profile in the language of the call. */
    public String getMinSlp() {
        return minSlp;
    }

    public void setMinSlp(String minSlp) {
        this.minSlp = Typed.orNull(minSlp);
    }

    /** Lowest CEFR level in the language of the call; where both are asked for, either is enough. */
    public Cefr getMinCefr() {
        return minCefr;
    }

    public void setMinCefr(Cefr minCefr) {
        this.minCefr = minCefr;
    }

    /** Clearance that has to be valid to the last day. */
    public ClearanceLevel getMinClearance() {
        return minClearance;
    }

    public void setMinClearance(ClearanceLevel minClearance) {
        this.minClearance = minClearance;
    }

    /** ISCED-F code of the field that applicants study or teach. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = Typed.orNull(studyField);
    }
}
