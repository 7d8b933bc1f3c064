package org.milerasmus.exchange.learning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Wording;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.shared.database.NeverNull;

/** One text of a learning agreement with the signatures under it. All versions are kept. */
@Entity
@Table(name = "learning_version")
@Customizer(NeverNull.class)
public class LearningVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id", updatable = false)
    private LearningAgreement agreement;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LearningVersionState state = LearningVersionState.OPEN;

    @Column(name = "during_stay", nullable = false, updatable = false)
    private boolean change;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "learning_component", joinColumns = @JoinColumn(name = "version_id"))
    @OrderBy("position")
    private List<Component> components = new ArrayList<>();

    @Embedded
    private Wording wording = new Wording();

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Embedded
    private Closing closing = new Closing();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<LearningSignature> signatures = new ArrayList<>();

    protected LearningVersion() {
    }

    LearningVersion(LearningAgreement agreement, int number, boolean change, Plan plan, Author author) {
        this.agreement = agreement;
        this.number = number;
        this.change = change;
        write(plan, author);
    }

    void write(Plan plan, Author author) {
        Mobility stay = agreement.getMobility();
        startsOn = stay.getStartsOn();
        endsOn = stay.getEndsOn();
        components.clear();
        components.addAll(plan.lines());
        wording.become(plan);
        writtenBy = author.name();
        writtenAt = author.at();
    }

    void sign(Author author) {
        signatures.add(new LearningSignature(this, author));
    }

    void close(LearningVersionState end, Author author, String words) {
        state = end;
        closing = new Closing(author, words);
    }

    void enterIntoForce() {
        state = LearningVersionState.IN_FORCE;
    }

    /** Its text, to be read or to be changed without changing this version. */
    public Plan plan() {
        return wording.plan(components);
    }

    /** SHA-256 over all that the version says: the stay, its period, and the text. */
    public String hash() {
        return Fingerprint.of(String.join("\n", agreement.getMobility().getCode(), Integer.toString(number), Boolean.toString(change),
                startsOn.toString(), endsOn.toString(), plan().wording()));
    }

    /** The signature of a party, once it has signed. */
    public Optional<LearningSignature> signatureOf(Party party) {
        return signatures.stream().filter(signature -> signature.getParty() == party).findFirst();
    }

    public Long getId() {
        return id;
    }

    public LearningAgreement getAgreement() {
        return agreement;
    }

    /** Counts from 1. */
    public int getNumber() {
        return number;
    }

    public LearningVersionState getState() {
        return state;
    }

    /** Whether it changes, during the stay, what was agreed before it. */
    public boolean isChange() {
        return change;
    }

    /** First day of the stay that it was written for. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Last day of the stay that it was written for. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Name of who wrote it last. */
    public String getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** How it was brought to its end; empty for what is open or in force. */
    public Closing getClosing() {
        return closing;
    }

    /** The signatures in the order in which they were given. */
    public List<LearningSignature> getSignatures() {
        return List.copyOf(signatures);
    }
}
