package org.milerasmus.web.form;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.web.text.Formats;
import org.omnifaces.util.Components;
import org.omnifaces.util.selectitems.SelectItemsCollector;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.outputlabel.OutputLabel;
import org.primefaces.component.password.Password;

/** The inputs of a form, with the values of the record or of the filter behind them. */
public final class FormFields {

    /**
     * What an input shows.
     *
     * @param value as the record has it
     * @param text  as people read it
     */
    public record Field(String label, Object value, String text) {
    }

    private final FacesContext context;
    private final UIComponent form;
    private final Formats formats;

    public FormFields(FacesContext context, UIComponent form, Formats formats) {
        this.context = context;
        this.form = form;
        this.formats = formats;
    }

    /** The fields by their client ids, in the order of the page. */
    public Map<String, Field> read() {
        Map<String, Field> fields = new LinkedHashMap<>();
        each(input -> {
            Object value = expression(input).getValue(el());
            fields.put(input.getClientId(), new Field(label(input), value, text(input, value)));
        });
        return fields;
    }

    /** Gives the record the values for which there are inputs. */
    public void write(Map<String, ? extends Object> values) {
        each(input -> {
            if (values.containsKey(input.getClientId())) {
                ((UIInput) input).resetValue();
                expression(input).setValue(el(), values.get(input.getClientId()));
            }
        });
    }

    /** Lists have filters, but nothing of a record that could be typed over. */
    private void each(Consumer<UIComponent> work) {
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(visit, (where, component) -> {
            if (component instanceof UIInput && isTyped(component)) {
                work.accept(component);
            }
            return component instanceof DataTable ? VisitResult.REJECT : VisitResult.ACCEPT;
        });
    }

    private boolean isTyped(UIComponent input) {
        ValueExpression expression = expression(input);
        return expression != null && !expression.isReadOnly(el()) && !(input instanceof Password)
                && !Boolean.TRUE.equals(input.getAttributes().get("disabled")) && !Boolean.TRUE.equals(input.getAttributes().get("readonly"));
    }

    /** The words beside the input, where it has any. */
    private static String label(UIComponent input) {
        return input.getParent().getChildren().stream().filter(OutputLabel.class::isInstance).findFirst()
                .map(label -> String.valueOf(((OutputLabel) label).getValue())).orElseGet(() -> Components.getLabel(input));
    }

    /** A choice is read by the words that it was chosen by. */
    private String text(UIComponent input, Object value) {
        if (!(input instanceof UISelectOne || input instanceof UISelectMany)) {
            return formats.show(value);
        }
        List<SelectItem> items = SelectItemsCollector.collectFromParent(context, input);
        return values(value).map(one -> items.stream().filter(item -> Objects.equals(item.getValue(), one)).map(SelectItem::getLabel)
                .findFirst().orElseGet(() -> formats.show(one))).collect(Collectors.joining(", "));
    }

    private static Stream<?> values(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream();
            case Object[] many -> Arrays.stream(many);
            case null, default -> Stream.of(new Object[] {value});
        };
    }

    private static ValueExpression expression(UIComponent input) {
        return input.getValueExpression("value");
    }

    private ELContext el() {
        return context.getELContext();
    }
}
