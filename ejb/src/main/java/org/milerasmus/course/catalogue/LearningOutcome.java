package org.milerasmus.course.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.Typed;

/** What somebody can do who has passed a course, and to which competences that leads. */
@Entity
@Table(name = "learning_outcome")
@NamedQuery(name = "LearningOutcome.ofCourse", query = "select o from LearningOutcome o where o.course.id = :course order by o.position, o.id")
@NamedQuery(name = "LearningOutcome.competences", query = """
        select distinct k from LearningOutcome o join o.competences c join c.competence k join fetch k.framework where o.course.id = :course""")
public class LearningOutcome extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @Column(nullable = false)
    private int position;

    @NotBlank
    @Size(max = 500)
    @Column(nullable = false)
    private String text;

    @Min(0)
    @Max(1000)
    private Integer hours;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "outcome_competence", joinColumns = @JoinColumn(name = "outcome_id"))
    private List<CompetenceAtLevel> competences = new ArrayList<>();

    protected LearningOutcome() {
    }

    /** A new outcome of a course, at a place in its order. */
    public LearningOutcome(Course course, int position) {
        this.course = course;
        this.position = position;
    }

    /** The same for a copy of its course. */
    public LearningOutcome copy(Course other) {
        LearningOutcome copy = new LearningOutcome(other, position);
        copy.text = text;
        copy.hours = hours;
        copy.leadTo(competences);
        return copy;
    }

    /** Leads to these competences, instead of those before. */
    public void leadTo(Collection<CompetenceAtLevel> reached) {
        CompetenceList.check(reached);
        competences.clear();
        competences.addAll(reached);
    }

    public Course getCourse() {
        return course;
    }

    /** Place among the outcomes of its course; the first is 0. */
    public int getPosition() {
        return position;
    }

    /** What a graduate does, beginning with a verb. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.orNull(text);
    }

    /** Hours of 60 minutes that are spent on it; null when nobody has said. */
    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    /** Profiles, skills, knowledge, competences and work roles that it leads to. */
    public List<CompetenceAtLevel> getCompetences() {
        return competences;
    }

    /** Its text, for the audit trail. */
    @Override
    public String toString() {
        return text;
    }
}
