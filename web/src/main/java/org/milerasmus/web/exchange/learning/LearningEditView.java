package org.milerasmus.web.exchange.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.milerasmus.exchange.learning.LearningVersion;
import org.milerasmus.exchange.learning.content.Finding;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learningdesk.LearningTexts;
import org.milerasmus.web.frame.Feedback;

/** Writing a learning agreement, with its totals beside it. */
@Named
@ViewScoped
public class LearningEditView extends LearningPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningTexts texts;

    private PlanForm form;
    private List<Finding> found;

    /** Reads the open text; when somebody else has saved meanwhile, what only one of the two has typed stays in the form. */
    @Override
    public void load() {
        super.load();
        LearningVersion open = getCurrent();
        form = new PlanForm(form == null ? open.plan() : form.getPlan().joined(open.plan()), open.isChange());
        found = null;
    }

    /** Goes to the page of the agreement where there is nothing to write. */
    public String open() {
        load();
        return isOpen() && isInvolved() ? null : Pages.of("view", getCode());
    }

    /** Counts anew. */
    public void count() {
        found = null;
    }

    /** Saves what was typed; signatures that were given before count no more. */
    public String save() {
        texts.save(getCode(), getAgreement().getVersion(), form.getPlan());
        Feedback.success("learning.saved");
        return Pages.of("view", getCode());
    }

    /** Whether saving takes signatures back. */
    public boolean isSigned() {
        return !getCurrent().getSignatures().isEmpty();
    }

    @Override
    public List<Finding> getFindings() {
        if (found == null) {
            found = agreements().check(getCode(), form.getPlan());
        }
        return found;
    }

    /** Credits at the host so far. */
    public BigDecimal getHostTotal() {
        return form.getPlan().total(Side.HOST);
    }

    /** Credits that are recognised at home so far. */
    public BigDecimal getHomeTotal() {
        return form.getPlan().total(Side.HOME);
    }

    public PlanForm getForm() {
        return form;
    }
}
