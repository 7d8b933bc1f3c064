package org.milerasmus.web.exchange.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.consent.ConsentRule;
import org.milerasmus.exchange.consenting.ConsentRules;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Caller;
import org.milerasmus.web.frame.Feedback;

/** Whom an academy asks before it nominates, and how long each may take. */
@Named
@ViewScoped
public class ConsentRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentRules consentRules;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private Long academyId;
    private List<ConsentRule> rules = List.of();
    private Map<Duty, List<String>> holders = Map.of();

    /** Reads the rules of the academy that the address names, else of the own one. */
    public void load() {
        academyId = academyId == null ? caller.academyId() : academyId;
        if (academyId != null) {
            rules = consentRules.of(academyId);
            holders = consentRules.holders(academyId);
        }
    }

    /** Saves what was typed. */
    public String save() {
        consentRules.save(academyId, rules);
        Feedback.success("consent.rules.saved");
        return "/exchange/consent/rules?faces-redirect=true&academy=" + academyId;
    }

    /** Names of those who can answer for a duty today; null where nobody can. */
    public List<String> holders(ConsentRule rule) {
        return holders.get(rule.getDuty());
    }

    /** Shows the rules of the chosen academy. */
    public String choose() {
        return "/exchange/consent/rules?faces-redirect=true&academy=" + academyId;
    }

    /** The academies to choose from, for those who see all of them. */
    public List<AcademyChoice> getAcademies() {
        return academies.military();
    }

    /** Name of the academy; null before one is chosen. */
    public String getAcademyName() {
        return rules.isEmpty() ? null : rules.getFirst().getAcademy().getName();
    }

    public List<ConsentRule> getRules() {
        return rules;
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }
}
