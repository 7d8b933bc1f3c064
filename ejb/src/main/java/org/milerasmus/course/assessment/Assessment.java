package org.milerasmus.course.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** What the participants of a session are marked in once: an exam, a report, a presentation. */
@Entity
@Table(name = "assessment")
@NamedQuery(name = "Assessment.view", query = """
        select a from Assessment a join fetch a.scheme c join fetch c.session s join fetch s.course join fetch s.host
        join fetch a.firstMarker left join fetch a.secondMarker left join fetch a.source where a.id = :id""")
@NamedQuery(name = "Assessment.ofScheme", query = """
        select a from Assessment a join fetch a.firstMarker f left join fetch f.person left join fetch a.secondMarker m left join fetch m.person
        left join fetch a.source where a.scheme.id = :scheme order by a.position, a.id""")
@NamedQuery(name = "Assessment.inSession", query = "select a from Assessment a where a.scheme.session.id = :session")
public class Assessment extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scheme_id", updatable = false)
    private Scheme scheme;

    @Column(nullable = false)
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AssessmentKind kind = AssessmentKind.EXAM;

    @NotBlank
    @Size(max = 120)
    @OneLine
    @Column(nullable = false)
    private String title;

    @Size(max = 2000)
    private String instructions;

    @Min(value = 1, message = "{from1to100}")
    @Max(value = 100, message = "{from1to100}")
    @Column(nullable = false)
    private int weight = 100;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Min(value = 1, message = "{from1to1000}")
    @Max(value = 1000, message = "{from1to1000}")
    @Column(name = "max_marks", nullable = false)
    private int maxMarks = 100;

    @DecimalMin("0.1")
    @Digits(integer = 4, fraction = 1)
    @Column(name = "pass_mark")
    private BigDecimal passMark;

    @Column(name = "double_blind", nullable = false)
    private boolean doubleBlind;

    @Min(value = 0, message = "{from0to100}")
    @Max(value = 100, message = "{from0to100}")
    @Column(nullable = false)
    private int tolerance = 10;

    @Column(nullable = false, updatable = false)
    private String salt = CandidateNumber.salt();

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "first_marker_id")
    private Instructor firstMarker;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "second_marker_id")
    private Instructor secondMarker;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practical_task_id")
    private PracticalTask source;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assessment_criterion", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderBy("position")
    private List<RubricCriterion> criteria = new ArrayList<>();

    protected Assessment() {
    }

    /** An assessment, to be filled in. */
    public Assessment(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Takes its place in a stored scheme, after those that are there. */
    public void begin(Scheme stored, int others) {
        scheme = stored;
        position = others;
    }

    /** Checks what no single field can: its markers, its rubric, its pass mark and where its marks come from. */
    public void check() {
        placeRows();
        SchemeRules.check(this);
    }

    /** Refuses a day on which the session is not held, and a title that another assessment of the scheme has. */
    public void checkAmong(Session session, List<Assessment> all) {
        SchemeRules.checkAmong(this, session, all);
    }

    /** Refuses another measure than the one that it is marked by; words may change. */
    public void requireSameMeasure(Assessment edited) {
        SchemeRules.requireSameMeasure(this, edited);
    }

    /** Which of its markers an account is, if any. */
    public Optional<Marker> marker(Long accountId) {
        if (isAccount(firstMarker, accountId)) {
            return Optional.of(Marker.FIRST);
        }
        return isAccount(secondMarker, accountId) ? Optional.of(Marker.SECOND) : Optional.empty();
    }

    private static boolean isAccount(Instructor one, Long accountId) {
        return one != null && one.getPerson() != null && one.getPerson().getAccount().getId().equals(accountId);
    }

    /** What stands instead of the name of a participant where it is marked blind; the same for both markers. */
    public String candidate(long enrolmentId) {
        return CandidateNumber.of(salt, enrolmentId);
    }

    public Scheme getScheme() {
        return scheme;
    }

    public int getPosition() {
        return position;
    }

    public AssessmentKind getKind() {
        return kind;
    }

    public void setKind(AssessmentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    /** What participants should know about it. */
    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = Typed.orNull(instructions);
    }

    /** Percent of the whole, 1 to 100. */
    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    /** Day on which it is held or has to be handed in; null while it is open. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** Best mark, 1 to 1000; the worst is 0. */
    public int getMaxMarks() {
        return maxMarks;
    }

    public void setMaxMarks(int maxMarks) {
        this.maxMarks = maxMarks;
    }

    /** Marks without which the whole is not passed; null where it does not have to be passed by itself. */
    public BigDecimal getPassMark() {
        return passMark;
    }

    public void setPassMark(BigDecimal passMark) {
        this.passMark = passMark;
    }

    /** Whether markers see numbers instead of names, and no mark of the other one before both are in. */
    public boolean isDoubleBlind() {
        return doubleBlind;
    }

    public void setDoubleBlind(boolean doubleBlind) {
        this.doubleBlind = doubleBlind;
    }

    /** How far two markers may be apart, in percent of the best mark, 0 to 100; within it their mean counts. */
    public int getTolerance() {
        return tolerance;
    }

    public void setTolerance(int tolerance) {
        this.tolerance = tolerance;
    }

    public Instructor getFirstMarker() {
        return firstMarker;
    }

    public void setFirstMarker(Instructor firstMarker) {
        this.firstMarker = firstMarker;
    }

    /** The other marker, or null where one is enough. */
    public Instructor getSecondMarker() {
        return secondMarker;
    }

    public void setSecondMarker(Instructor secondMarker) {
        this.secondMarker = secondMarker;
    }

    /** The practical task of the same session whose points are taken over as marks; null where markers give them. */
    public PracticalTask getSource() {
        return source;
    }

    public void setSource(PracticalTask source) {
        this.source = source;
    }

    /** The rubric; empty where one total is given. */
    public List<RubricCriterion> getCriteria() {
        return criteria;
    }

    @Override
    protected List<RubricCriterion> placedRows() {
        return criteria;
    }
}
