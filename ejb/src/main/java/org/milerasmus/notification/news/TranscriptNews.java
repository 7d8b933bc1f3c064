package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.recognition.Recognition;
import org.milerasmus.exchange.recognition.RecognitionDecided;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.exchange.transcript.TranscriptIssued;
import org.milerasmus.exchange.transcript.TranscriptRevoked;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;

/** Tells travellers and their academies of transcripts and of recognition. */
@ApplicationScoped
class TranscriptNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void issued(@Observes TranscriptIssued event) {
        tell(event.transcriptId(), event.replacedId() == null ? "issued" : "corrected");
    }

    void revoked(@Observes TranscriptRevoked event) {
        tell(event.transcriptId(), "revoked");
    }

    void decided(@Observes RecognitionDecided event) {
        Recognition recognition = em.find(Recognition.class, event.recognitionId());
        Transcript transcript = recognition.getTranscript();
        post.tell(transcript.getMobility().getPerson().getAccount(), new News("recognition.decided", List.of(transcript.getCode(),
                transcript.getCertified().getProgramme(), recognition.getTotalEcts().stripTrailingZeros().toPlainString(),
                transcript.total().stripTrailingZeros().toPlainString()), stay(transcript)));
    }

    private void tell(long transcriptId, String what) {
        Transcript transcript = em.find(Transcript.class, transcriptId);
        Mobility mobility = transcript.getMobility();
        List<String> args = List.of(transcript.getCode(), transcript.getCertified().getProgramme(), transcript.getCertified().getHolder(),
                transcript.getCertified().getIssuer());
        post.tell(mobility.getPerson().getAccount(), new News("transcript.own." + what, args, stay(transcript)));
        String desk = what.equals("revoked") ? stay(transcript) : "/exchange/transcript/recognise?stay=" + mobility.getCode();
        post.tellStaff(mobility.getSending().getId(), new News("transcript.home." + what, args, desk));
    }

    private static String stay(Transcript transcript) {
        return "/exchange/mobility/view?code=" + transcript.getMobility().getCode();
    }
}
