package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Approval;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.TermsStatus;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.partnership.negotiation.Approvals;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;

/** One agreement: what it says, who has approved it, every version and its history. */
@Named
@ViewScoped
public class AgreementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Approvals approvals;

    @Inject
    private transient Caller caller;

    private Long id;
    private Agreement agreement;
    private boolean awaited;
    private List<Academy> awaitedOnPaper = List.of();

    /** Reads the agreement. */
    public void load() {
        agreement = agreements.view(id);
        awaited = approvals.isAwaited(id);
        awaitedOnPaper = approvals.awaitedOnPaper(id);
    }

    /** The text that is being written or waits for approvals; null when there is none. */
    public Terms getOpen() {
        return agreement.texts().open().orElse(null);
    }

    /** The text to read first: the one that lies before the parties while none counts yet, else the one that counts. */
    public Terms getText() {
        return agreement.texts().shown();
    }

    /** Whether another text than the one that counts lies before the parties. */
    public boolean isAmending() {
        return getOpen() != null && agreement.texts().agreed().isPresent();
    }

    /** Whether a text lies before the parties. */
    public boolean isProposed() {
        return getOpen() != null && getOpen().getStatus() == TermsStatus.PROPOSED;
    }

    public boolean isDraft() {
        return agreement.getStatus() == AgreementStatus.DRAFT;
    }

    /** Whether all parties have agreed and nobody has stopped it. */
    public boolean isBinding() {
        return AgreementStatus.BINDING.contains(agreement.getStatus());
    }

    public boolean isSuspended() {
        return agreement.getStatus() == AgreementStatus.SUSPENDED;
    }

    /** Whether the caller works for one of the parties, or for all of them. */
    public boolean isMine() {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && agreement.binds(caller.academyId());
    }

    /** Whether the text can be changed now. */
    public boolean isChangeable() {
        return isMine() && (isDraft() || isProposed() || isBinding());
    }

    /** Whether the caller's side has stopped the agreement and can let it count again. */
    public boolean isResumable() {
        return isMine() && isSuspended()
                && (caller.is(Role.ADMINISTRATOR) ? Objects.equals(agreement.getSuspendedBy(), agreement.getAcademy())
                        : Objects.equals(agreement.getSuspendedBy().getId(), caller.academyId()));
    }

    /** Whether the parties have agreed at some time, so that another agreement can follow. */
    public boolean isRenewable() {
        return isMine() && agreement.texts().agreed().isPresent() && agreement.getStatus() != AgreementStatus.TERMINATED;
    }

    /** What a party has approved of the text that lies before them; null where it has not. */
    public Approval approvalOf(Academy party) {
        return getOpen().approvalOf(party).orElse(null);
    }

    /** Names of all parties. */
    public String getParties() {
        return agreement.getParties().stream().map(Academy::getName).collect(Collectors.joining(" – "));
    }

    /** The versions, the last one first. */
    public List<Terms> getVersions() {
        return agreement.texts().all().reversed();
    }

    /** Whether the text that lies before the parties waits for the caller. */
    public boolean isAwaited() {
        return awaited;
    }

    /** Parties that have to sign on paper, because nobody of theirs has an account. */
    public List<Academy> getAwaitedOnPaper() {
        return awaitedOnPaper;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
