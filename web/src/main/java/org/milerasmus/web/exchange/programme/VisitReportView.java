package org.milerasmus.web.exchange.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ProgrammeStatus;
import org.milerasmus.exchange.programme.ReportState;
import org.milerasmus.exchange.programme.VisitReport;
import org.milerasmus.exchange.programmedesk.VisitReports;
import org.milerasmus.web.frame.Feedback;

/** The report on a visit: written by the instructor, confirmed by the host. */
@Named
@ViewScoped
public class VisitReportView extends ProgrammePage {

    private static final long serialVersionUID = 1L;
    private static final Set<MobilityStatus> GONE = Set.of(MobilityStatus.DEPARTED, MobilityStatus.COMPLETED);

    @Inject
    private transient VisitReports reports;

    private VisitReport report;
    private String words;

    @Override
    public void load() {
        super.load();
        report = getProgramme() == null ? new VisitReport() : getProgramme().getReport().copy();
    }

    /** Hands it in. */
    public String submit() {
        reports.submit(getStay().getId(), version(), report);
        return done("submitted");
    }

    /** Confirms it. */
    public String confirm() {
        reports.confirm(getStay().getId(), version());
        return done("confirmed");
    }

    /** Sends it back. */
    public String sendBack() {
        reports.sendBack(getStay().getId(), version(), words);
        return done("sentBack");
    }

    private String done(String what) {
        Feedback.success("programme.report." + what);
        return page("report");
    }

    /** Whether the reader writes it now. */
    public boolean isWriting() {
        return is(Party.TRAVELLER) && getProgramme() != null && getProgramme().getSigning().getStatus() == ProgrammeStatus.AGREED
                && GONE.contains(getStay().getStatus()) && (state() == null || state() == ReportState.SENT_BACK);
    }

    /** Whether the reader confirms it now. */
    public boolean isConfirming() {
        return is(Party.RECEIVING) && state() == ReportState.SUBMITTED;
    }

    /** Whether there is one to read. */
    public boolean isWritten() {
        return state() != null;
    }

    private ReportState state() {
        return getProgramme() == null ? null : getProgramme().getReport().getState();
    }

    public VisitReport getReport() {
        return report;
    }

    /** Why it is sent back. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
