package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.partnership.negotiation.Proposals;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;

/** The text of an agreement while somebody writes it: a draft, a counter-proposal or an amendment. */
@Named
@ViewScoped
public class AgreementEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Proposals proposals;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    @Inject
    private PartiesForm parties;

    private Long id;
    private Agreement agreement;
    private Terms text;

    /** Reads the text that is to be changed; without a number a new agreement of the own academy is begun. */
    public void load() {
        int lines = text == null ? 1 : text.getConditions().size();
        agreement = id == null ? null : agreements.view(id);
        text = agreement == null ? new Terms() : agreement.texts().open().orElseGet(agreement.texts()::shown).copy();
        if (agreement != null) {
            parties.begin(agreement.getAcademy(), agreement.getParties());
        } else {
            parties.begin(caller.academyId() == null ? null : academies.find(caller.academyId()), List.of());
        }
        while (text.getConditions().size() < lines) { // what was typed into a line is kept even when the saved text has fewer
            addCondition();
        }
    }

    /** One more line to fill in. */
    public void addCondition() {
        text.add(new CooperationCondition());
    }

    /** Takes a line out. */
    public void removeCondition(CooperationCondition condition) {
        text.remove(condition);
    }

    /** Saves a draft, or lays what was typed before the parties. */
    public String save() {
        if (agreement == null) {
            id = proposals.draft(parties.getAcademyId(), parties.partnerIds(), text).getId();
        } else if (isDraft()) {
            proposals.redraft(id, agreement.getVersion(), parties.partnerIds(), text);
        } else if (isOpen()) {
            proposals.counter(id, agreement.getVersion(), text);
        } else {
            proposals.amend(id, agreement.getVersion(), text);
        }
        Feedback.success("agreement.done." + getWay());
        return "/partnership/agreement/view?faces-redirect=true&id=" + id;
    }

    /** What saving does: {@code draft}, {@code counter} or {@code amend}. */
    public String getWay() {
        return isDraft() ? "draft" : isOpen() ? "counter" : "amend";
    }

    /** Whether nobody else has seen the text yet. */
    public boolean isDraft() {
        return agreement == null || agreement.getStatus() == AgreementStatus.DRAFT;
    }

    private boolean isOpen() {
        return agreement.texts().open().isPresent();
    }

    /** Whether the first party is chosen, too: by administrators, for a new agreement. */
    public boolean isAcademyChosen() {
        return id == null && caller.is(Role.ADMINISTRATOR);
    }

    /** A line with its parties by number. */
    public ConditionLine line(CooperationCondition condition) {
        return new ConditionLine(condition, parties.getAll());
    }

    public PartiesForm getParties() {
        return parties;
    }

    public CarryOver[] getCarryOvers() {
        return CarryOver.values();
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Terms getText() {
        return text;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
