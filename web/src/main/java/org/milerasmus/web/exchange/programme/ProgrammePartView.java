package org.milerasmus.web.exchange.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.programme.ProgrammeStatus;
import org.milerasmus.exchange.programme.VisitProgramme;
import org.milerasmus.exchange.programmedesk.Programmes;
import org.milerasmus.web.frame.CurrentUser;

/** Programme and report on the page of a visit. */
@Named
@RequestScoped
public class ProgrammePartView {

    @Inject
    private Programmes programmes;

    @Inject
    private CurrentUser user;

    private Optional<VisitProgramme> found;

    /** The programme of the stay; null when nobody has begun it. */
    public VisitProgramme of(Mobility stay) {
        if (found == null) {
            found = programmes.find(stay.getId());
        }
        return found.orElse(null);
    }

    /** Whether the reader may begin it. */
    public boolean isToBegin(Mobility stay) {
        return of(stay) == null && stay.getStatus() != MobilityStatus.CANCELLED && (user.isApplicant() || user.isStaff());
    }

    /** Whether there is a report to write or to read. */
    public boolean isReporting(Mobility stay) {
        boolean gone = stay.getStatus() == MobilityStatus.DEPARTED || stay.getStatus() == MobilityStatus.COMPLETED;
        return of(stay) != null && of(stay).getSigning().getStatus() == ProgrammeStatus.AGREED && gone;
    }
}
