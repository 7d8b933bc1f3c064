package org.milerasmus.partnership.negotiation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.milerasmus.document.Upload;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Approval;
import org.milerasmus.partnership.agreement.SignedScan;
import org.milerasmus.partnership.agreement.TermsStatus;
import org.milerasmus.partnership.agreement.life.AgreementAct;
import org.milerasmus.partnership.agreementlist.Desk;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.security.signin.SecondAuthentication;
import org.milerasmus.shared.RuleBroken;

/** Approvals of texts: by signatories in the system, and on paper for parties that are not in it. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL})
public class Approvals {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Desk desk;

    @Inject
    private Entitlements entitlements;

    @Inject
    private SecondAuthentication authentication;

    @Inject
    private Outsiders outsiders;

    @Inject
    private Overlaps overlaps;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** Whether the text that lies before the parties waits for the caller, who may sign for the own academy today. */
    @RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public boolean isAwaited(long id) {
        Agreement agreement = desk.visible(id);
        Academy own = own(agreement);
        return own != null && agreement.texts().proposed().filter(text -> text.approvalOf(own).isEmpty()).isPresent()
                && entitlements.holds(Duty.SIGNATORY, own.getId());
    }

    /** Parties that have not approved the text that lies before them and cannot do so here, because nobody of theirs has an account. */
    @RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Academy> awaitedOnPaper(long id) {
        Agreement agreement = desk.visible(id);
        return agreement.texts().proposed().map(text -> agreement.getParties().stream()
                .filter(party -> text.approvalOf(party).isEmpty() && outsiders.contain(party)).toList()).orElse(List.of());
    }

    /**
     * Approves for the own academy exactly the text that was read.
     *
     * @param hash     of that text: another one lies there when it was changed meanwhile
     * @param password typed again
     * @throws RuleBroken when the caller may not sign today, the password is wrong, or the text is another one by now
     */
    public void approve(long id, @NotBlank String hash, String password) {
        requireSignatory(desk.visible(id), id);
        authentication.require(password);
        Agreement agreement = desk.locked(id);
        Account signatory = caller.account().orElseThrow();
        give(agreement, Approval.by(signatory, own(agreement), hash, clock.instant()));
    }

    private void requireSignatory(Agreement agreement, long id) {
        Academy own = own(agreement);
        caller.require(own != null, Agreement.class, id);
        if (!entitlements.holds(Duty.SIGNATORY, own.getId())) {
            throw RuleBroken.of("agreement.notSignatory");
        }
    }

    /**
     * Brings the paper that a party outside the system has signed.
     *
     * @param signatory name of the person who signed it
     * @param fileName  the name that the browser claims
     * @param password  of the coordinator who brings it, typed again
     */
    @RolesAllowed(Roles.STAFF)
    public void approveOnPaper(long id, long academyId, @NotBlank String hash, @NotBlank @Size(max = 120) String signatory, String fileName,
                               @NotNull byte[] bytes, String password) {
        Agreement before = desk.visible(id);
        caller.require(own(before) != null, Agreement.class, id);
        Academy party = before.getParties().stream().filter(one -> one.getId().equals(academyId) && outsiders.contain(one)).findFirst()
                .orElseThrow(() -> RuleBroken.at("party", "agreement.partyInSystem"));
        Upload file = Upload.of(fileName, bytes);
        authentication.require(password);
        Agreement agreement = desk.locked(id);
        give(agreement, Approval.onPaper(new SignedScan(file, clock.instant()), signatory, party, hash, caller.account().orElseThrow()));
    }

    private void give(Agreement agreement, Approval approval) {
        agreement.texts().open().ifPresent(text -> overlaps.check(agreement, text));
        agreement.approve(approval, desk.today());
        em.flush();
        tell(agreement, AgreementAct.APPROVED, approval.getAcademy());
        if (approval.getTerms().getStatus() == TermsStatus.AGREED) {
            tell(agreement, agreement.texts().isAmended() ? AgreementAct.AMENDED : AgreementAct.AGREED, approval.getAcademy());
        }
    }

    private void tell(Agreement agreement, AgreementAct act, Academy academy) {
        news.fire(new AgreementMoved(agreement.getId(), act, academy.getId()));
    }

    private Academy own(Agreement agreement) {
        return agreement.getParties().stream().filter(party -> Objects.equals(party.getId(), caller.academyId())).findFirst().orElse(null);
    }
}
