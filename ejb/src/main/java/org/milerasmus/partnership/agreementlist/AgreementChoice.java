package org.milerasmus.partnership.agreementlist;

import java.io.Serializable;
import java.util.stream.Collectors;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;

/** An agreement to choose in a form: its code and the parties. */
public record AgreementChoice(Long id, String label) implements Serializable {

    /** The agreement itself as a choice. */
    static AgreementChoice of(Agreement agreement) {
        return new AgreementChoice(agreement.getId(), "%s: %s".formatted(agreement.getCode(),
                agreement.getParties().stream().map(Academy::getName).collect(Collectors.joining(" – "))));
    }
}
