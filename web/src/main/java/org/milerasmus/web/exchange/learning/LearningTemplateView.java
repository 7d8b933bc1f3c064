package org.milerasmus.web.exchange.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.learning.LearningTemplate;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learningdesk.LearningTemplates;
import org.milerasmus.web.frame.Feedback;

/** What everybody studies who comes with a call. */
@Named
@ViewScoped
public class LearningTemplateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningTemplates templates;

    private String code;
    private LearningTemplate template;
    private PlanForm form;

    /** Reads the template; when somebody else has saved meanwhile, what only one of the two has typed stays in the form. */
    public void load() {
        template = templates.get(code);
        form = new PlanForm(form == null ? template.plan() : form.getPlan().joined(template.plan()), false);
    }

    /** Saves it: agreements that are begun from now on begin with it. */
    public String save() {
        templates.save(code, template.getVersion(), form.getPlan());
        Feedback.success("learning.template.saved");
        return "/exchange/call/view?faces-redirect=true&code=" + code;
    }

    /** Counts anew: the page draws the total again. */
    public void count() {
        // the values are in the form already
    }

    public BigDecimal getTotal() {
        return form.getPlan().total(Side.HOST);
    }

    public Call getCall() {
        return template.getCall();
    }

    public PlanForm getForm() {
        return form;
    }

    /** Code of the call. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
