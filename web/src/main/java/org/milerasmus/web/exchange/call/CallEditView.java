package org.milerasmus.web.exchange.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.partnership.agreementlist.AgreementChoice;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Caller;
import org.milerasmus.web.form.HostClock;
import org.milerasmus.web.frame.Feedback;

/** Drafting and editing a call of the own academy; administrators choose the host. */
@Named
@ViewScoped
public class CallEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Calls calls;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Caller caller;

    private String code;
    private Call call;
    private Long hostId;
    private Long agreementId;
    private List<PersonKind> kinds;
    private List<AgreementChoice> resting = List.of();

    /** Opens a new draft, or the call with the code. */
    public void load() {
        call = calls.edit(code);
        hostId = code == null ? caller.academyId() : call.getHost().getId();
        agreementId = call.getAgreement() == null ? null : call.getAgreement().getId();
        kinds = List.copyOf(call.getRequirements().getKinds());
        if (hostId != null) {
            call.setHost(academies.find(hostId));
            resting = agreements.forCalls(hostId);
        }
    }

    /** Another host was chosen: other agreements, another time zone. */
    public void hostChosen() {
        call.setHost(academies.find(hostId));
        resting = agreements.forCalls(hostId);
    }

    /** Saves what was typed. */
    public String save() {
        call.setHost(academies.find(hostId));
        call.setAgreement(agreementId == null ? null : agreements.view(agreementId));
        call.getRequirements().setKinds(kinds.isEmpty() ? EnumSet.noneOf(PersonKind.class) : EnumSet.copyOf(kinds));
        Call saved = calls.save(call);
        Feedback.success("call.saved", saved.getCode());
        return "/exchange/call/view?faces-redirect=true&code=" + saved.getCode();
    }

    /** Whether an administrator has to say whose call it is. */
    public boolean isHostChosen() {
        return caller.academyId() == null && code == null;
    }

    public List<AcademyChoice> getHosts() {
        return academies.military();
    }

    public List<AgreementChoice> getResting() {
        return resting;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Call getCall() {
        return call;
    }

    public Long getHostId() {
        return hostId;
    }

    public void setHostId(Long hostId) {
        this.hostId = hostId;
    }

    public Long getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(Long agreementId) {
        this.agreementId = agreementId;
    }

    public List<PersonKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<PersonKind> kinds) {
        this.kinds = kinds;
    }

    /** Opening of the window on the clock of the host. */
    public LocalDateTime getOpensAt() {
        return clock().local(call.getWindow().getOpensAt());
    }

    public void setOpensAt(LocalDateTime opens) {
        call.getWindow().setOpensAt(clock().instant(opens));
    }

    /** End of the window on the clock of the host. */
    public LocalDateTime getClosesAt() {
        return clock().local(call.getWindow().getClosesAt());
    }

    public void setClosesAt(LocalDateTime closes) {
        call.getWindow().setClosesAt(clock().instant(closes));
    }

    /** Name of the zone in which the window is typed: the host's. */
    public String getZone() {
        return clock().zone().getId();
    }

    private HostClock clock() {
        return HostClock.of(call.getHost());
    }
}
