package org.milerasmus.partnership.agreement;

import java.io.Serializable;

/** An agreement to choose in a form: its code and the two academies. */
public record AgreementChoice(Long id, String label) implements Serializable {

    /** As a query finds it. */
    public AgreementChoice(Long id, String code, String academy, String partner) {
        this(id, "%s: %s – %s".formatted(code, academy, partner));
    }
}
