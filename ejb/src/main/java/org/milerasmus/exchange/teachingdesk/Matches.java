package org.milerasmus.exchange.teachingdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;

/** Who fits what, with every reason; the best first. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Matches {

    @Inject
    private Caller caller;

    @Inject
    private TeachingOffers offers;

    @Inject
    private TeachingRequests requests;

    @Inject
    private Candidates candidates;

    /**
     * The offers for a request: all for the academy that asks and for the programme, else those of the caller's own academy,
     * or of the caller alone.
     */
    public List<MatchRow> ofRequest(String requestCode) {
        TeachingRequest request = requests.get(requestCode);
        List<MatchRow> all = candidates.offers(request);
        if (caller.seesEverything() || caller.is(Role.STAFF) && request.getAcademy().getId().equals(caller.academyId())) {
            return all;
        }
        return all.stream().filter(this::isOwn).toList();
    }

    /** The requests for an offer that the caller may see. */
    public List<MatchRow> ofOffer(String offerCode) {
        TeachingOffer offer = offers.get(offerCode);
        return candidates.requests(offer).stream().filter(row -> !caller.is(Role.STAFF)
                || offer.getPerson().getAccount().getAcademyId().equals(caller.academyId()) || row.hostId().equals(caller.academyId())).toList();
    }

    private boolean isOwn(MatchRow row) {
        return caller.is(Role.STAFF) ? row.academyId().equals(caller.academyId()) : row.accountId().equals(caller.accountId());
    }
}
