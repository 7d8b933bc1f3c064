package org.milerasmus.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.web.form.FormFields;
import org.milerasmus.web.form.FormFields.Field;
import org.milerasmus.web.text.Formats;
import org.omnifaces.util.Components;
import org.primefaces.PrimeFaces;

/**
 * What the user typed beside what somebody else has saved meanwhile. The page goes on with the saved version, into which
 * everything that was typed is written again: saving once more is then a choice made with both in view. A save that the page
 * makes by itself while somebody types shows nothing, so it leaves the page with the version it had. Works on every page that
 * reads its record by a view action.
 */
@Named
@RequestScoped
public class Versions {

    private static final String KEY = Versions.class.getName();
    private static final String TYPING = "jakarta.faces.behavior.event";

    @Inject
    private Formats formats;

    /** Reads the saved version beneath the page and finds where what was typed differs from it. */
    void compare(FacesContext context) {
        UIForm form = Components.getCurrentForm();
        if (form == null || context.getExternalContext().getRequestParameterMap().containsKey(TYPING)) {
            return;
        }
        FormFields fields = new FormFields(context, form, formats);
        Map<String, Field> mine = fields.read();
        readAgain(context);
        Map<String, Field> theirs = fields.read();
        Map<String, Object> typed = new HashMap<>();
        List<Difference> differences = new ArrayList<>();
        mine.forEach((id, field) -> {
            Field saved = theirs.get(id);
            if (saved != null && !Objects.equals(field.value(), saved.value())) {
                typed.put(id, field.value());
                differences.add(new Difference(id, field.label(), field.text(), saved.text(), (Serializable) saved.value()));
            }
        });
        fields.write(typed);
        context.getViewRoot().getViewMap().put(KEY, differences);
    }

    private static void readAgain(FacesContext context) {
        UIComponent metadata = context.getViewRoot().getFacet(UIViewRoot.METADATA_FACET_NAME);
        if (metadata == null) {
            return;
        }
        for (UIComponent child : metadata.getChildren()) {
            if (child instanceof UIViewAction action) {
                try {
                    action.getActionExpression().invoke(context.getELContext(), null);
                } catch (BusinessException gone) {
                    FailureMessages.add(context, Failure.of(gone));
                }
            }
        }
    }

    /** The fields in which both differ; empty where nothing was saved meanwhile. */
    @SuppressWarnings("unchecked")
    public List<Difference> getDifferences() {
        Map<String, Object> view = FacesContext.getCurrentInstance().getViewRoot().getViewMap(false);
        return view == null ? List.of() : (List<Difference>) view.getOrDefault(KEY, List.of());
    }

    /** Puts the saved value of one field into the form. */
    public void takeTheirs(Difference difference) {
        take(List.of(difference));
    }

    /** Puts the saved values of all fields into the form. */
    public void takeAll() {
        take(List.copyOf(getDifferences()));
    }

    private void take(List<Difference> taken) {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, Object> values = new HashMap<>();
        taken.forEach(difference -> values.put(difference.id(), difference.value()));
        Components.forEachComponent().ofTypes(UIForm.class).<UIForm>invoke(form -> new FormFields(context, form, formats).write(values));
        getDifferences().removeAll(taken);
        PrimeFaces.current().ajax().update(values.keySet().stream().toArray(String[]::new));
    }
}
