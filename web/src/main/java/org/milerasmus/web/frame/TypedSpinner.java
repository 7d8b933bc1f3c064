package org.milerasmus.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.spinner.Spinner;
import org.primefaces.component.spinner.SpinnerRenderer;

/** The spinner of PrimeFaces, which passes on what was typed: a number out of range is refused at its field instead of being dropped, and so is 2,5, which is not 25. */
public class TypedSpinner extends SpinnerRenderer {

    @Override
    public void decode(FacesContext context, UIComponent component) {
        Spinner spinner = (Spinner) component;
        if (shouldDecode(spinner)) {
            decodeBehaviors(context, spinner);
            String typed = context.getExternalContext().getRequestParameterMap().get(spinner.getClientId(context) + "_input");
            if (typed != null) {
                spinner.setSubmittedValue(typed);
            }
        }
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        ((Spinner) component).setThousandSeparator(""); // else the browser takes a comma for one, and leaves it out
        super.encodeEnd(context, component);
    }
}
