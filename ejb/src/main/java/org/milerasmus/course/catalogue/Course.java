package org.milerasmus.course.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.course.catalogue.content.Activity;
import org.milerasmus.course.catalogue.content.Delivery;
import org.milerasmus.course.catalogue.content.Fees;
import org.milerasmus.course.catalogue.content.Filing;
import org.milerasmus.course.catalogue.content.Purpose;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.Slp;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.database.NeverNull;
import org.milerasmus.shared.text.Typed;

/** A course, module or curriculum of an academy or university. */
@Entity
@Table(name = "course")
@Customizer(NeverNull.class)
@NamedQuery(name = "Course.byCode", query = "select c from Course c join fetch c.host where c.code = :code")
public class Course extends Coded {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "host_id", updatable = false)
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

    @Valid
    @Embedded
    private Filing filing = new Filing();

    @Valid
    @Embedded
    private Purpose purpose = new Purpose();

    @Valid
    @Embedded
    private Delivery delivery = new Delivery();

    @Valid
    @Embedded
    private Fees fees = new Fees();

    @Embedded
    private Activity activity = new Activity();

    @Enumerated(EnumType.STRING)
    @Column(name = "min_clearance")
    ClearanceLevel minClearance;

    @Pattern(regexp = "|" + Slp.PATTERN, message = "{slp}")
    @Column(name = "min_slp")
    String minSlp;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "course_prerequisite", joinColumns = @JoinColumn(name = "course_id"), inverseJoinColumns = @JoinColumn(name = "required_id"))
    Set<Course> requiredCourses = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "course_prerequisite_competence", joinColumns = @JoinColumn(name = "course_id"))
    List<CompetenceAtLevel> requiredCompetences = new ArrayList<>();

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "course_part", joinColumns = @JoinColumn(name = "course_id"), inverseJoinColumns = @JoinColumn(name = "part_id"))
    @OrderColumn(name = "position")
    private List<Course> parts = new ArrayList<>();

    /** A new draft, to be filled in. */
    public Course() {
    }

    /** A new draft of a host. */
    public Course(Academy host) {
        this.host = host;
    }

    /** Checks what no single field can; what everybody sees has to be something that they can rely on. */
    public void check() {
        activity.check();
        if (kind != CourseKind.CURRICULUM && !parts.isEmpty()) {
            throw RuleBroken.at("kind", "course.partsOfNoCurriculum");
        }
        if (status == CourseStatus.PUBLISHED) {
            requireReliable();
        }
    }

    private void requireReliable() {
        if (purpose.getAim() == null) {
            throw RuleBroken.at("aim", "course.withoutAim");
        }
        if (filing.getStudyField() == null) {
            throw RuleBroken.at("studyField", "course.withoutField");
        }
        if (kind == CourseKind.CURRICULUM && parts.isEmpty()) {
            throw RuleBroken.of("course.emptyCurriculum");
        }
        Stream.concat(requiredCourses.stream(), parts.stream()).filter(other -> other.status != CourseStatus.PUBLISHED).findFirst().ifPresent(other -> {
            throw RuleBroken.of("course.needsUnpublished", other.title);
        });
    }

    /** Shows it to everybody. */
    public void publish() {
        requireStatus(CourseStatus.DRAFT);
        status = CourseStatus.PUBLISHED;
        check();
    }

    /** Takes it out of the catalogue; sessions that were held keep it. */
    public void withdraw() {
        requireStatus(CourseStatus.PUBLISHED);
        status = CourseStatus.WITHDRAWN;
    }

    /** A new draft of the same host with the same description, prerequisites and parts, on offer without end; its outcomes have records of their own. */
    public Course copy() {
        Course copy = new Course(host);
        copy.kind = kind;
        copy.title = title;
        copy.language = language;
        copy.ects = ects;
        copy.filing = filing.copy();
        copy.purpose = purpose.copy();
        copy.delivery = delivery.copy();
        copy.fees = fees.copy();
        copy.minClearance = minClearance;
        copy.minSlp = minSlp;
        copy.getAdmission().require(requiredCourses, requiredCompetences);
        copy.parts.addAll(parts);
        return copy;
    }

    /** Makes a curriculum consist of these, in this order, instead of what it consisted of. */
    public void consistOf(List<Course> ordered) {
        if (kind != CourseKind.CURRICULUM && !ordered.isEmpty()) {
            throw RuleBroken.of("course.partsOfNoCurriculum");
        }
        if (Set.copyOf(ordered).size() < ordered.size()) {
            throw RuleBroken.at("parts", "course.partTwice");
        }
        parts.clear();
        parts.addAll(ordered);
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

    /** Discipline, field and levels. */
    public Filing getFiling() {
        return filing;
    }

    /** Aim, objectives and audience. */
    public Purpose getPurpose() {
        return purpose;
    }

    /** Mode and hours. */
    public Delivery getDelivery() {
        return delivery;
    }

    public Fees getFees() {
        return fees;
    }

    /** When it is on offer. */
    public Activity getActivity() {
        return activity;
    }

    /** What participants must have before. */
    public Admission getAdmission() {
        return new Admission(this);
    }

    /** The courses and modules of a curriculum in their order; empty for anything else. */
    public List<Course> getParts() {
        return parts;
    }

    /** Code and title, for the audit trail. */
    @Override
    public String toString() {
        return getCode() + " " + title;
    }
}
