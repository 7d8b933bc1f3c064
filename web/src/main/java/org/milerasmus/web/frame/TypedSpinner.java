package org.milerasmus.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.spinner.Spinner;
import org.primefaces.component.spinner.SpinnerRenderer;

/** The spinner of PrimeFaces, which passes on what was typed: a number out of range is refused at its field instead of being dropped. */
public class TypedSpinner extends SpinnerRenderer {

    @Override
    public void decode(FacesContext context, UIComponent component) {
        Spinner spinner = (Spinner) component;
        if (shouldDecode(spinner)) {
            decodeBehaviors(context, spinner);
            String typed = context.getExternalContext().getRequestParameterMap().get(spinner.getClientId(context) + "_input");
            if (typed != null) {
                String separator = spinner.getThousandSeparator();
                spinner.setSubmittedValue(separator == null ? typed : typed.replace(separator, ""));
            }
        }
    }
}
