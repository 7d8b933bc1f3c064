package org.milerasmus.exchange.learning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** What a traveller studies at the host and what of it counts at home, agreed by three parties who sign one after the other. */
@Entity
@Table(name = "learning_agreement")
@NamedQuery(name = "LearningAgreement.ofStay", query = """
        select l from LearningAgreement l join fetch l.mobility m join fetch m.person p join fetch p.account join fetch m.call
        join fetch m.sending join fetch m.receiving where m.code = :code""")
@NamedQuery(name = "LearningAgreement.ofStays", query = """
        select l from LearningAgreement l join fetch l.mobility m join fetch m.person p join fetch p.account join fetch m.call
        join fetch m.sending join fetch m.receiving where m.code in :codes""")
@NamedQuery(name = "LearningAgreement.inForce", query = """
        select v from LearningVersion v where v.agreement.mobility.id = :mobility and v.state = :state""")
public class LearningAgreement extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id", updatable = false)
    private Mobility mobility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LearningStatus status = LearningStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "turn_of")
    private Party turn = Party.STUDENT;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<LearningVersion> versions = new ArrayList<>();

    protected LearningAgreement() {
    }

    /** The agreement for a stay, with a first text to go on from. */
    public LearningAgreement(Mobility mobility, Plan first, Author author) {
        this.mobility = mobility;
        this.movedAt = author.at();
        versions.add(new LearningVersion(this, 1, false, first, author));
    }

    /** Writes the open version; where somebody has signed it already, what is written is a new version without signatures. */
    public void write(Plan plan, Author author) {
        LearningVersion open = requireOpen();
        if (open.getSignatures().isEmpty()) {
            open.write(plan, author);
        } else {
            open.close(LearningVersionState.OVERTAKEN, author, null);
            add(open.isChange(), plan, author);
        }
        moveTo(writing(), Party.STUDENT, author);
    }

    /** Opens a change of what is in force: a text to which components are added and from which they are removed. */
    public void beginChange(Author author) {
        LearningVersion current = getInForce().orElseThrow(() -> RuleBroken.of("learning.notInForce"));
        if (getOpen().isPresent()) {
            throw RuleBroken.of("learning.changeOpen");
        }
        add(true, current.plan().agreed(), author);
        moveTo(LearningStatus.CHANGING, Party.STUDENT, author);
    }

    /** Gives an open change up: what is in force stays as it is. */
    public void giveUpChange(Author author) {
        LearningVersion open = requireOpen();
        if (!open.isChange()) {
            throw RuleBroken.of("learning.notAChange");
        }
        open.close(LearningVersionState.GIVEN_UP, author, null);
        moveTo(LearningStatus.IN_FORCE, null, author);
    }

    /**
     * Signs the open version; the third signature brings it into force.
     *
     * @param seen hash of the text that the party has read
     */
    public void sign(Author author, String seen) {
        LearningVersion open = requireOpen();
        requireTurn(author.party());
        if (!open.hash().equals(seen)) {
            throw RuleBroken.of("learning.textChanged", open.getWrittenBy());
        }
        if (open.getSignatures().stream().anyMatch(signature -> !signature.isIntact())) {
            throw RuleBroken.of("learning.signatureBroken");
        }
        open.sign(author);
        Optional<Party> next = author.party().next();
        if (next.isPresent()) {
            moveTo(open.isChange() ? LearningStatus.CHANGE_SIGNING : LearningStatus.SIGNING, next.get(), author);
        } else {
            getInForce().ifPresent(former -> former.close(LearningVersionState.REPLACED, author, null));
            open.enterIntoForce();
            moveTo(LearningStatus.IN_FORCE, null, author);
        }
    }

    /** An academy does not sign but says why: the same text is written on as a new version. */
    public void sendBack(Author author, String words) {
        LearningVersion open = requireOpen();
        requireTurn(author.party());
        if (author.party() == Party.STUDENT) {
            throw RuleBroken.of("learning.notSigned");
        }
        open.close(LearningVersionState.SENT_BACK, author, words);
        add(open.isChange(), open.plan(), author);
        moveTo(writing(), Party.STUDENT, author);
    }

    private void requireTurn(Party party) {
        if (turn != party) {
            throw RuleBroken.of("learning.notYourTurn", turn);
        }
    }

    private LearningVersion requireOpen() {
        return getOpen().orElseThrow(() -> RuleBroken.of("learning.nothingOpen"));
    }

    private void add(boolean change, Plan plan, Author author) {
        versions.add(new LearningVersion(this, versions.size() + 1, change, plan, author));
    }

    private LearningStatus writing() {
        return getInForce().isPresent() ? LearningStatus.CHANGING : LearningStatus.DRAFT;
    }

    private void moveTo(LearningStatus next, Party whose, Author author) {
        status = next;
        turn = whose;
        movedAt = author.at();
    }

    /** The version that is being written or signed. */
    public Optional<LearningVersion> getOpen() {
        return in(LearningVersionState.OPEN);
    }

    /** The version that counts. */
    public Optional<LearningVersion> getInForce() {
        return in(LearningVersionState.IN_FORCE);
    }

    private Optional<LearningVersion> in(LearningVersionState state) {
        return versions.stream().filter(version -> version.getState() == state).findFirst();
    }

    /** The version with a number. */
    public Optional<LearningVersion> version(int number) {
        return versions.stream().filter(version -> version.getNumber() == number).findFirst();
    }

    /** The stay that it is for; its code names the agreement as well. */
    public Mobility getMobility() {
        return mobility;
    }

    public LearningStatus getStatus() {
        return status;
    }

    /** Whose turn it is; null when nobody has to do anything. */
    public Party getTurn() {
        return turn;
    }

    /** Since when it stands where it stands; every save moves it, and so gives the record a new version. */
    public Instant getMovedAt() {
        return movedAt;
    }

    /** All versions, oldest first. */
    public List<LearningVersion> getVersions() {
        return List.copyOf(versions);
    }
}
