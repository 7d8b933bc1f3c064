package org.milerasmus.web.exchange.transcript;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.recognition.Recognition;
import org.milerasmus.exchange.recognition.RecognitionLine;
import org.milerasmus.exchange.recognition.Recognitions;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.exchange.transcript.Transcripts;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.http.Download;
import org.primefaces.model.StreamedContent;

/** The part of a stay's page that tells of its transcripts and of recognition. */
@Named
@ViewScoped
public class StayTranscriptView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Transcripts transcripts;

    @Inject
    private transient Recognitions recognitions;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Clock clock;

    private String stay;
    private List<Transcript> all;
    private Recognition recognition;

    /** Every transcript of a stay, the latest first. */
    public List<Transcript> of(Mobility mobility) {
        if (!mobility.getCode().equals(stay)) {
            stay = mobility.getCode();
            all = transcripts.ofStay(stay);
            recognition = recognitions.ofStay(stay).orElse(null);
        }
        return all;
    }

    /** The transcript that counts, or null. */
    public Transcript current(Mobility mobility) {
        return of(mobility).stream().filter(one -> one.getStanding().isIssued()).findFirst().orElse(null);
    }

    /** Those that were replaced or revoked. */
    public List<Transcript> earlier(Mobility mobility) {
        return of(mobility).stream().filter(one -> !one.getStanding().isIssued()).toList();
    }

    /** A transcript as a file to print and to keep. */
    public StreamedContent pdf(Transcript transcript) {
        return Download.of(transcript.getCode(), SheetFormat.PDF, transcripts.pdf(transcript.getCode()));
    }

    /** What was decided about the transcript that counts, or null. */
    public Recognition recognition(Mobility mobility) {
        Transcript current = current(mobility);
        return recognition != null && recognition.getTranscript().equals(current) ? recognition : null;
    }

    /** What is left to do for a traveller who is back, in words. */
    public String left(Mobility mobility) {
        if (current(mobility) == null && !mobility.getKind().isVisit()) {
            return "stay.left.results";
        }
        return current(mobility) == null || recognition(mobility) != null ? "stay.left.nothing" : "stay.left.recognition";
    }

    /** What was decided about one of its components, or null. */
    public RecognitionLine line(Mobility mobility, int position) {
        Recognition decided = recognition(mobility);
        return decided == null ? null : decided.getLines().get(position);
    }

    /** Whether the reader is the host, and results can be entered. */
    public boolean isHost(Mobility mobility) {
        return caller.is(Role.STAFF) && Objects.equals(caller.academyId(), mobility.getReceiving().getId())
                && mobility.getStatus() != MobilityStatus.CANCELLED && !mobility.firstDay().isAfter(LocalDate.now(clock));
    }

    /** Whether the reader is the home academy, and there is something to recognise. */
    public boolean isHome(Mobility mobility) {
        return current(mobility) != null && recognitions.mayDecide(mobility);
    }
}
