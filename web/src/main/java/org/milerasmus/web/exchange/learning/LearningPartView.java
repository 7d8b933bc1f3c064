package org.milerasmus.web.exchange.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learningdesk.LearningAgreements;
import org.milerasmus.exchange.learningdesk.LearningTexts;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.reference.ExchangeKind;

/** The learning agreement on the page of its stay. */
@Named
@RequestScoped
public class LearningPartView {

    private static final Set<ExchangeKind> STUDIES =
            EnumSet.of(ExchangeKind.COMMON_MODULE, ExchangeKind.INTERNATIONAL_SEMESTER, ExchangeKind.LONG_EXCHANGE);

    @Inject
    private LearningAgreements agreements;

    @Inject
    private LearningTexts texts;

    private Optional<LearningAgreement> found;

    /** The agreement of the stay; null when nobody has begun it. */
    public LearningAgreement of(Mobility stay) {
        if (found == null) {
            found = agreements.find(stay.getCode());
        }
        return found.orElse(null);
    }

    /** Whether the section belongs on the page: for stays to study, and wherever there is an agreement. */
    public boolean isShown(Mobility stay) {
        return of(stay) != null || STUDIES.contains(stay.getKind());
    }

    /** Whether the reader may begin it. */
    public boolean isToBegin(Mobility stay) {
        return of(stay) == null && stay.getStatus() != MobilityStatus.CANCELLED && agreements.party(stay.getCode()).isPresent();
    }

    /** Begins it and goes on to write it. */
    public String begin(String stayCode) {
        texts.begin(stayCode);
        return Pages.of("edit", stayCode);
    }
}
