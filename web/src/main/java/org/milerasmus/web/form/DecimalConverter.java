package org.milerasmus.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Components;

/**
 * A number in a field, with a point or a comma before its decimals whatever the language: who is used to the one types it everywhere, and a
 * sign that is dropped without a word would make 35 of 3,5. The field's attribute {@code decimals} says how many there may be; more are
 * refused and not rounded, so that 1,000 in a field with two of them is no 1 either.
 */
@Named
@ApplicationScoped
public class DecimalConverter extends WrittenConverter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent field, String written) {
        BigDecimal number = super.getAsObject(context, field, written);
        if (number == null) {
            return null;
        }
        int most = Integer.parseInt(String.valueOf(field.getAttributes().get("decimals")));
        if (number.scale() > most) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    formats().text("form.tooManyDecimals", Components.getLabel(field), most), null));
        }
        return number.setScale(most); // as the database has it: else 2 were another value than 2.0 to who compares versions
    }

    @Override
    Optional<BigDecimal> read(String written, Locale language) {
        return WrittenNumber.read(written);
    }

    @Override
    String refusal() {
        return "form.noNumber";
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal plain = number.stripTrailingZeros();
        return formats().show(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
