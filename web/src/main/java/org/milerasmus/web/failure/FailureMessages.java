package org.milerasmus.web.failure;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Map;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.http.RequestId;
import org.omnifaces.util.Components;
import org.primefaces.component.password.Password;

/** Puts a failure on the page: at the input that it names, else above the page. */
final class FailureMessages {

    private FailureMessages() {
    }

    static void add(FacesContext context, Failure failure) {
        switch (failure.exception()) {
            case RuleBroken first -> first.all().forEach(FailureMessages::rule);
            case BusinessException rule -> Feedback.errorAt(rule.field().map(FailureMessages::input).orElse(null), failure.key(), rule.args());
            case ConstraintViolationException input -> input.getConstraintViolations().forEach(FailureMessages::violation);
            case SQLIntegrityConstraintViolationException twice ->
                    Feedback.errorAt(failure.takenProperty().map(FailureMessages::input).orElse(null), failure.key());
            default -> Feedback.error(failure.key(), RequestId.of((HttpServletRequest) context.getExternalContext().getRequest()));
        }
        context.validationFailed();
    }

    private static void rule(RuleBroken rule) {
        Feedback.errorAt(rule.field().map(FailureMessages::input).orElse(null), "error." + rule.key(), rule.args());
    }

    private static void violation(ConstraintViolation<?> violation) {
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            property = node.getName();
        }
        Feedback.errorAt(input(property), "error.value", violation.getMessage());
    }

    /** Client id of the input that is named like the property, of a line like {@code shares:0:seats}; null where the page has none. */
    private static String input(String property) {
        String[] found = new String[1];
        Components.forEachComponent().ofTypes(EditableValueHolder.class).invoke((UIComponent input) -> {
            if (input.getId().equals(property) || input.getClientId().endsWith(":" + property)) {
                found[0] = input.getClientId();
                keep(input);
            }
        });
        return found[0];
    }

    /** An input that an error names is drawn from what was sent, not from the record: PrimeFaces would draw it empty. */
    private static void keep(UIComponent input) {
        Map<String, String> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String typed = sent.getOrDefault(input.getClientId(), sent.get(input.getClientId() + "_input"));
        if (typed != null && !(input instanceof UISelectMany) && !(input instanceof Password)) {
            ((EditableValueHolder) input).setSubmittedValue(typed);
        }
    }
}
