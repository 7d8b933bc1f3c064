package org.milerasmus.exchange.transcript;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.paper.CheckedPapers;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** Transcripts of records: read by the host, the home academy, the traveller and the programme. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Transcripts {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Mobilities mobilities;

    @Inject
    private CheckedPapers papers;

    /** Every transcript of a stay that the caller may see, the latest first. */
    public List<Transcript> ofStay(@NotBlank String stayCode) {
        Mobility stay = mobilities.get(stayCode);
        List<Transcript> found = em.createNamedQuery("Transcript.ofStay", Transcript.class).setParameter("stay", stay.getId()).getResultList();
        found.forEach(Transcripts::loaded);
        return found;
    }

    /**
     * One transcript with all that it certifies.
     *
     * @throws NotFound for an unknown code and for one that is none of the caller's; the latter is audited
     */
    public Transcript get(@NotBlank String code) {
        Transcript transcript = em.createNamedQuery("Transcript.byCode", Transcript.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Transcript.class, code));
        mobilities.get(transcript.getMobility().getCode());
        return loaded(transcript);
    }

    /** The transcript on paper, in the caller's language; whoever takes it away is noted. */
    public byte[] pdf(@NotBlank String code) {
        Transcript transcript = get(code);
        return papers.pdf(transcript, "transcript", transcript.getIssue().getVerification(),
                Map.of("transcript", transcript, "total", transcript.total(), "ended", !transcript.getStanding().isIssued()));
    }

    private static Transcript loaded(Transcript transcript) {
        transcript.getResults().size();
        transcript.getBands().size();
        transcript.getMobility().getCode();
        return transcript;
    }
}
