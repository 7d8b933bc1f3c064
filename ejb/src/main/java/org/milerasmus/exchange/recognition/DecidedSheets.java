package org.milerasmus.exchange.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.exchange.transcript.TranscriptIssued;
import org.milerasmus.exchange.transcript.TranscriptRevoked;

/** Notes beside the results of a stay whether the transcript in force has been decided about, where lists of all stays read it. */
@ApplicationScoped
class DecidedSheets {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    void decided(@Observes RecognitionDecided event) {
        note(em.find(Recognition.class, event.recognitionId()).getTranscript(), true);
    }

    void issued(@Observes TranscriptIssued event) {
        note(em.find(Transcript.class, event.transcriptId()), false);
    }

    void revoked(@Observes TranscriptRevoked event) {
        note(em.find(Transcript.class, event.transcriptId()), false);
    }

    private void note(Transcript transcript, boolean recognised) {
        em.createNamedQuery("ResultSheet.recognised").setParameter("stay", transcript.getMobility().getId()).setParameter("recognised", recognised).executeUpdate();
    }
}
