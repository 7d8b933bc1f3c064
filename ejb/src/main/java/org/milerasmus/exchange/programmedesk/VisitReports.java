package org.milerasmus.exchange.programmedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ReportMoved;
import org.milerasmus.exchange.programme.ReportState;
import org.milerasmus.exchange.programme.VisitProgramme;
import org.milerasmus.exchange.programme.VisitReport;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;

/** Reports on visits: written by the instructor after the departure, confirmed by the host. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class VisitReports {

    @Inject
    private Parties parties;

    @Inject
    private VisitDesk desk;

    @Inject
    private Event<ReportMoved> moved;

    /** The instructor hands the report in; one that was sent back is written over. */
    @RolesAllowed(Roles.APPLICANT)
    public void submit(long stayId, long version, @NotNull @Valid VisitReport report) {
        VisitProgramme programme = desk.seen(stayId, version, Party.TRAVELLER);
        MobilityStatus status = programme.getMobility().getStatus();
        if (status != MobilityStatus.DEPARTED && status != MobilityStatus.COMPLETED) {
            throw RuleBroken.of("programme.notDeparted");
        }
        programme.report(report, parties.decision(null));
        written(programme);
    }

    /** The host confirms what was taught. */
    public void confirm(long stayId, long version) {
        VisitProgramme programme = desk.seen(stayId, version, Party.RECEIVING);
        programme.answer(ReportState.CONFIRMED, parties.decision(null));
        written(programme);
    }

    /** The host does not confirm it, and says why. */
    public void sendBack(long stayId, long version, @NotBlank @Size(max = 1000) String words) {
        VisitProgramme programme = desk.seen(stayId, version, Party.RECEIVING);
        programme.answer(ReportState.SENT_BACK, parties.decision(words));
        written(programme);
    }

    private void written(VisitProgramme programme) {
        desk.written(programme);
        moved.fire(new ReportMoved(programme.getId(), programme.getReport().getState()));
    }
}
