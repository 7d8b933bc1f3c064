package org.milerasmus.web.exchange.programme;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ProgrammeSignature;
import org.milerasmus.exchange.programme.VisitProgramme;
import org.milerasmus.exchange.programmedesk.Programmes;
import org.milerasmus.exchange.stay.Stays;

/** What the pages of one visit have in common: the stay that the address names, and its programme. */
public abstract class ProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Mobilities mobilities;

    @Inject
    private transient Programmes programmes;

    @Inject
    private transient Stays stays;

    private String code;
    private Mobility stay;
    private VisitProgramme programme;
    private Set<Party> parties;

    /** Reads the stay and its programme. */
    public void load() {
        stay = mobilities.get(code);
        programme = programmes.find(stay.getId()).orElse(null);
        parties = stays.mine(stay.getId());
    }

    Programmes programmes() {
        return programmes;
    }

    long version() {
        return programme == null ? 0 : programme.getVersion();
    }

    String page(String name) {
        return "/exchange/programme/" + name + "?faces-redirect=true&code=" + code;
    }

    boolean is(Party party) {
        return parties.contains(party);
    }

    /** Whether the reader is one of the three who sign. */
    public boolean isInvolved() {
        return VisitProgramme.SIGNATORIES.stream().anyMatch(parties::contains);
    }

    /** Whether the reader can write the programme: nobody does after the report. */
    public boolean isWritable() {
        return isInvolved() && stay.getStatus() != MobilityStatus.CANCELLED && (programme == null || programme.getReport().getState() == null);
    }

    /** The signature of a party; null before it has signed. */
    public ProgrammeSignature signature(Party party) {
        return programme == null ? null : programme.signatureOf(party).orElse(null);
    }

    /** Who signs, in this order. */
    public List<Party> getSignatories() {
        return VisitProgramme.SIGNATORIES;
    }

    public Mobility getStay() {
        return stay;
    }

    /** Null when nobody has begun it. */
    public VisitProgramme getProgramme() {
        return programme;
    }

    /** Code of the stay. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
