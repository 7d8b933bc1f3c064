package org.milerasmus.web.exchange.presence;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A month in the address of a page, {@code 2026-11}; what is no month is none. */
@FacesConverter(forClass = YearMonth.class)
public class YearMonthConverter implements Converter<YearMonth> {

    @Override
    public YearMonth getAsObject(FacesContext context, UIComponent component, String typed) {
        try {
            return typed == null ? null : YearMonth.parse(typed);
        } catch (DateTimeParseException unknown) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, YearMonth month) {
        return month == null ? null : month.toString();
    }
}
