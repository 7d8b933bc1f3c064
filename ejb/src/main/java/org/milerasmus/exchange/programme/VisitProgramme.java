package org.milerasmus.exchange.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.teaching.TeachingHours;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** The programme of a visit and the report on it. For staff it stands in the place of a learning agreement. */
@Entity
@Table(name = "visit_programme")
@NamedQuery(name = "VisitProgramme.ofStay", query = "select p from VisitProgramme p where p.mobility.id = :stay")
public class VisitProgramme extends Aggregate {

    /** Who signs, in this order. */
    public static final List<Party> SIGNATORIES = List.of(Party.TRAVELLER, Party.SENDING, Party.RECEIVING);

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id", updatable = false)
    private Mobility mobility;

    @Embedded
    private ProgrammeText text;

    @Embedded
    private Signing signing;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "programme_signature", joinColumns = @JoinColumn(name = "programme_id"))
    private List<ProgrammeSignature> signatures = new ArrayList<>();

    @Embedded
    private VisitReport report;

    protected VisitProgramme() {
    }

    /** The first text for a visit. */
    public VisitProgramme(Mobility mobility, ProgrammeText text, Decision decision) {
        this.mobility = mobility;
        write(text, decision);
    }

    /** Writes it anew, for the days of the stay as they are now; whoever has signed has to sign again. */
    public void write(ProgrammeText words, Decision decision) {
        if (getReport().getState() != null) {
            throw RuleBroken.of("programme.reported");
        }
        long days = ChronoUnit.DAYS.between(mobility.getStartsOn(), mobility.getEndsOn()) + 1;
        int least = TeachingHours.minimum(mobility.getKind(), days);
        if (words.getHours() < least) {
            throw RuleBroken.at("hours", "programme.tooFewHours", least, days);
        }
        text = words.copy();
        text.written(mobility.getStartsOn(), mobility.getEndsOn(), decision.actor());
        begin(decision);
    }

    private void begin(Decision decision) {
        signatures.clear();
        signing = new Signing(decision);
    }

    /**
     * Signs; the third signature makes it agreed.
     *
     * @param seen hash of the text that the party has read
     */
    public void sign(Party party, Long accountId, String seen, Decision decision) {
        signing.require(party);
        if (!hash().equals(seen)) {
            throw RuleBroken.of("programme.textChanged", text.getWrittenBy());
        }
        if (isOutdated()) {
            throw RuleBroken.of("programme.daysChanged", mobility.getStartsOn(), mobility.getEndsOn());
        }
        signatures.add(new ProgrammeSignature(party, accountId, decision.actor(), decision.at(), seen));
        signing.pass(decision);
    }

    /** An academy does not sign, and says what should be written otherwise. */
    public void sendBack(Party party, Decision decision) {
        signing.requireAcademy(party);
        begin(decision);
    }

    /** The instructor reports, for the first time or anew; once it is confirmed it stays as it is. */
    public void report(VisitReport words, Decision decision) {
        if (signing.getStatus() != ProgrammeStatus.AGREED) {
            throw RuleBroken.of("programme.notAgreed");
        }
        report = getReport().replacedBy(words, text.getHours(), decision);
    }

    /** The host confirms the report, or sends it back with a reason. */
    public void answer(ReportState to, Decision decision) {
        getReport().answered(to, decision);
    }

    /** Whether the days of the stay are no longer those that it was written for. */
    public boolean isOutdated() {
        return !text.getStartsOn().equals(mobility.getStartsOn()) || !text.getEndsOn().equals(mobility.getEndsOn());
    }

    /** SHA-256 over the stay, its days and every word of the programme. */
    public String hash() {
        return Fingerprint.of(mobility.getCode() + "\n" + text.wording());
    }

    /** The signature of a party, once it has signed. */
    public Optional<ProgrammeSignature> signatureOf(Party party) {
        return signatures.stream().filter(signature -> signature.getParty() == party).findFirst();
    }

    /** The stay that it is for. */
    public Mobility getMobility() {
        return mobility;
    }

    public ProgrammeText getText() {
        return text;
    }

    public Signing getSigning() {
        return signing;
    }

    /** The report, empty before it is written; EclipseLink leaves an embedded object null when all of its columns are. */
    public VisitReport getReport() {
        return report == null ? new VisitReport() : report;
    }
}
