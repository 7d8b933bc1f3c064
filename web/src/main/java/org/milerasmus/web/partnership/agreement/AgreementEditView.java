package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.AgreementStatus;
import org.milerasmus.partnership.agreement.CarryOver;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
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

    private Long id;
    private Agreement agreement;
    private Terms text;
    private Academy academy;
    private List<AcademyChoice> partners = new ArrayList<>();
    private List<Academy> parties = List.of();
    private List<AcademyChoice> choices = List.of();

    /** Reads the text that is to be changed; without a number a new agreement of the own academy is begun. */
    public void load() {
        int lines = text == null ? 1 : text.getConditions().size();
        agreement = id == null ? null : agreements.view(id);
        text = agreement == null ? new Terms() : agreement.open().orElseGet(agreement::shown).copy();
        academy = agreement != null ? agreement.getAcademy() : caller.academyId() == null ? null : academies.find(caller.academyId());
        partners = agreement == null ? new ArrayList<>() : new ArrayList<>(agreement.getParties().stream()
                .filter(party -> !party.equals(academy)).map(AcademyChoice::of).toList());
        choices = academies.military();
        takePart();
        while (text.getConditions().size() < lines) { // what was typed into a line is kept even when the saved text has fewer
            addCondition();
        }
    }

    /** Other parties were chosen: they can send and receive now. */
    public void takePart() {
        parties = Stream.concat(Stream.ofNullable(academy), partners.stream().map(choice -> academies.find(choice.id()))).distinct().toList();
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
            id = proposals.draft(academy.getId(), partnerIds(), text).getId();
        } else if (isDraft()) {
            proposals.redraft(id, agreement.getVersion(), partnerIds(), text);
        } else if (isOpen()) {
            proposals.counter(id, agreement.getVersion(), text);
        } else {
            proposals.amend(id, agreement.getVersion(), text);
        }
        Feedback.success("agreement.done." + getWay());
        return "/partnership/agreement/view?faces-redirect=true&id=" + id;
    }

    private List<Long> partnerIds() {
        return partners.stream().map(AcademyChoice::id).toList();
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
        return agreement.open().isPresent();
    }

    /** Whether the first party is chosen, too: by administrators, for a new agreement. */
    public boolean isAcademyChosen() {
        return id == null && caller.is(Role.ADMINISTRATOR);
    }

    /** Those who take part, as far as they are known: they send and receive. */
    public List<Academy> getParties() {
        return parties;
    }

    /** A line with its parties by number. */
    public ConditionLine line(CooperationCondition condition) {
        return new ConditionLine(condition, parties);
    }

    /** Institutions whose name, city or code has the words: academies and universities. */
    public List<AcademyChoice> complete(String words) {
        return academies.choices(words);
    }

    public List<AcademyChoice> getChoices() {
        return choices;
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

    public Long getAcademyId() {
        return academy == null ? null : academy.getId();
    }

    public void setAcademyId(Long number) {
        academy = number == null ? null : academies.find(number);
    }

    public List<AcademyChoice> getPartners() {
        return partners;
    }

    public void setPartners(List<AcademyChoice> partners) {
        this.partners = partners == null ? new ArrayList<>() : new ArrayList<>(partners);
    }
}
