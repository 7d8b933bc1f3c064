package org.milerasmus.course.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.Slp;
import org.milerasmus.shared.text.Typed;

/** What participants must have before a course begins. What is null or empty is not asked for. */
@Embeddable
public class Admission implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_clearance")
    private ClearanceLevel minClearance;

    @Pattern(regexp = "|" + Slp.PATTERN, message = "{slp}")
    @Column(name = "min_slp")
    private String minSlp;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "course_prerequisite", joinColumns = @JoinColumn(name = "course_id"), inverseJoinColumns = @JoinColumn(name = "required_id"))
    private Set<Course> courses = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "course_prerequisite_competence", joinColumns = @JoinColumn(name = "course_id"))
    private List<CompetenceAtLevel> competences = new ArrayList<>();

    /** Asks for these courses and competences, instead of those before. */
    public void require(Collection<Course> before, Collection<CompetenceAtLevel> known) {
        CompetenceAtLevel.check(known);
        courses.clear();
        courses.addAll(before);
        competences.clear();
        competences.addAll(known);
    }

    /** Clearance that participants need to the last day. */
    public ClearanceLevel getMinClearance() {
        return minClearance;
    }

    public void setMinClearance(ClearanceLevel minClearance) {
        this.minClearance = minClearance;
    }

    /** Lowest STANAG 6001 profile in the language of instruction, such as {@code 2221}. */
    public String getMinSlp() {
        return minSlp;
    }

    public void setMinSlp(String minSlp) {
        this.minSlp = Typed.orNull(minSlp);
    }

    /** Courses that must be passed before. */
    public Set<Course> getCourses() {
        return courses;
    }

    /** Competences that must be there before, at least at these levels. */
    public List<CompetenceAtLevel> getCompetences() {
        return competences;
    }
}
