package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Agreements;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;

/** One agreement with its conditions, to read and to edit. */
@Named
@ViewScoped
public class AgreementEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private Long id;
    private Agreement agreement;
    private Academy academy;
    private Academy partner;
    private List<AcademyChoice> choices = List.of();

    /** Reads the agreement; without a number a new one of the own academy is begun. */
    public void load() {
        agreement = id == null ? new Agreement() : agreements.view(id);
        academy = id == null && caller.academyId() != null ? academies.find(caller.academyId()) : agreement.getAcademy();
        partner = agreement.getPartner();
        choices = academies.military();
        if (agreement.getConditions().isEmpty()) {
            addCondition();
        }
    }

    /** One more line to fill in. */
    public void addCondition() {
        agreement.add(new CooperationCondition());
    }

    /** Takes a line out. */
    public void removeCondition(CooperationCondition condition) {
        agreement.remove(condition);
    }

    /** Saves what was typed. */
    public String save() {
        agreement.setAcademy(academy);
        agreement.setPartner(partner);
        Agreement saved = agreements.save(agreement);
        Feedback.success("agreement.saved", saved.getCode());
        return "/partnership/agreement/view?faces-redirect=true&id=" + saved.getId();
    }

    /** Whether the caller may change it; auditors read only. */
    public boolean isMine() {
        return caller.is(Role.ADMINISTRATOR, Role.STAFF);
    }

    /** Whether the first academy is chosen, too: by administrators, for a new agreement. */
    public boolean isAcademyChosen() {
        return id == null && caller.is(Role.ADMINISTRATOR);
    }

    /** The two academies, as far as they are known: one of them sends. */
    public List<Academy> getSenders() {
        return Stream.of(academy, partner).filter(Objects::nonNull).toList();
    }

    public List<AcademyChoice> getChoices() {
        return choices;
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

    public Long getAcademyId() {
        return academy == null ? null : academy.getId();
    }

    public void setAcademyId(Long number) {
        academy = number == null ? null : academies.find(number);
    }

    public String getAcademyName() {
        return academy == null ? null : academy.getName();
    }

    /** Institutions whose name, city or code has the words: academies and universities. */
    public List<AcademyChoice> partners(String words) {
        return academies.choices(words);
    }

    public AcademyChoice getPartner() {
        return AcademyChoice.of(partner);
    }

    public void setPartner(AcademyChoice choice) {
        partner = choice == null ? null : academies.find(choice.id());
    }

    /** Sets the sender of a line by its number. */
    public SenderOf sender(CooperationCondition condition) {
        return new SenderOf(condition, getSenders());
    }
}
