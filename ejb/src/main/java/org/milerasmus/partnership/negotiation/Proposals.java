package org.milerasmus.partnership.negotiation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.partnership.agreement.life.AgreementAct;
import org.milerasmus.partnership.agreementlist.Desk;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.code.Codes;

/** Texts that coordinators lay before the other parties: the first draft, counter-proposals, amendments. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Proposals {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Codes codes;

    @Inject
    private Desk desk;

    @Inject
    private Overlaps overlaps;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /**
     * Begins an agreement as a draft that only the own academy sees.
     *
     * @param academyId the academy that begins it: the own one, or any for an administrator
     * @param partners  numbers of the other parties
     */
    public Agreement draft(long academyId, @NotNull List<Long> partners, @NotNull @Valid Terms text) {
        caller.require(caller.is(Role.ADMINISTRATOR) || Long.valueOf(academyId).equals(caller.academyId()), Agreement.class, null);
        Academy academy = academy(academyId);
        Actor by = new Actor(academy, caller.account().orElseThrow().getDisplayName(), clock.instant());
        Agreement agreement = new Agreement(codes.next("AGR", text.getPeriod().getInForceFrom().getYear()), academy, parties(academy, partners), text, by);
        em.persist(agreement);
        em.flush();
        return agreement;
    }

    /**
     * Changes a draft.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    public void redraft(long id, long version, @NotNull List<Long> partners, @NotNull @Valid Terms text) {
        Agreement agreement = desk.changing(id, version);
        agreement.redraft(parties(agreement.getAcademy(), partners), text);
    }

    /** Lays a draft before the other parties; its text is fixed from now on. */
    public void propose(long id, long version) {
        Agreement agreement = desk.changing(id, version);
        overlaps.check(agreement, agreement.texts().latest());
        agreement.propose(desk.actor(agreement));
        tell(agreement, AgreementAct.PROPOSED);
    }

    /** Lays another text before all parties in the place of the one that they have. */
    public void counter(long id, long version, @NotNull @Valid Terms text) {
        Agreement agreement = desk.changing(id, version);
        overlaps.check(agreement, text);
        agreement.counter(text, desk.actor(agreement));
        tell(agreement, AgreementAct.COUNTER_PROPOSED);
    }

    /** Proposes another text for an agreement that counts. */
    public void amend(long id, long version, @NotNull @Valid Terms text) {
        Agreement agreement = desk.changing(id, version);
        overlaps.check(agreement, text);
        agreement.amend(text, desk.actor(agreement));
        tell(agreement, AgreementAct.AMENDMENT_PROPOSED);
    }

    /** Gives up the text that lies before the parties. */
    public void decline(long id, long version, @NotBlank @Size(max = 500) String reason) {
        Agreement agreement = desk.changing(id, version);
        agreement.decline(reason, desk.actor(agreement));
        tell(agreement, AgreementAct.DECLINED);
    }

    private void tell(Agreement agreement, AgreementAct act) {
        em.flush();
        news.fire(new AgreementMoved(agreement.getId(), act, desk.actor(agreement).academy().getId()));
    }

    private List<Academy> parties(Academy academy, List<Long> partners) {
        return Stream.concat(Stream.of(academy), partners.stream().map(this::academy)).distinct().toList();
    }

    private Academy academy(long id) {
        Academy academy = em.find(Academy.class, id);
        if (academy == null) {
            throw new NotFound(Academy.class, id);
        }
        return academy;
    }
}
