package org.milerasmus.exchange.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.readiness.Checklist;
import org.milerasmus.exchange.readiness.ReadinessKind;
import org.milerasmus.exchange.readiness.ReadinessLine;
import org.milerasmus.exchange.readiness.ReadinessState;
import org.milerasmus.exchange.stay.Overlaps;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.shared.RuleBroken;

/** Looks at everything again that held up to the old end only. */
@ApplicationScoped
class ExtensionRules {

    /** A stay is never extended by more than this at once. */
    private static final int MOST_MONTHS = 12;

    @Inject
    private Overlaps overlaps;

    List<ExtensionFinding> findings(Mobility stay, LocalDate newEnd, Checklist checklist) {
        String other = overlaps.other(stay, stay.getEndsOn().plusDays(1), newEnd).map(Mobility::getCode).orElse(null);
        boolean clearance = stay.getPerson().getClearance().covers(stay.getCall().getRequirements().getMinClearance(), newEnd);
        return List.of(
                new ExtensionFinding(ExtensionRule.NO_OTHER_STAY, other == null, other),
                agreement(stay.getCall().getAgreement(), newEnd),
                new ExtensionFinding(ExtensionRule.CLEARANCE, clearance, null),
                new ExtensionFinding(ExtensionRule.INSURANCE, isInsured(checklist.line(ReadinessKind.INSURANCE), newEnd), null));
    }

    private static ExtensionFinding agreement(Agreement agreement, LocalDate newEnd) {
        boolean met = agreement == null || agreement.isInForce(newEnd);
        return new ExtensionFinding(ExtensionRule.AGREEMENT, met, met ? null : agreement.getCode());
    }

    static boolean isInsured(ReadinessLine insurance, LocalDate newEnd) {
        return insurance.state() == ReadinessState.NOT_NEEDED
                || insurance.state() != ReadinessState.OPEN && insurance.day() != null && !insurance.day().isBefore(newEnd);
    }

    /** Refuses a last day that is none later, or much too late. */
    static void requireLater(LocalDate oldEnd, LocalDate newEnd) {
        if (!newEnd.isAfter(oldEnd)) {
            throw RuleBroken.at("newEnd", "mobility.extensionNotLater", oldEnd);
        }
        if (newEnd.isAfter(oldEnd.plusMonths(MOST_MONTHS))) {
            throw RuleBroken.at("newEnd", "extension.tooLong", MOST_MONTHS);
        }
    }

    /** Refuses a new end up to which something does not hold; the traveller's other stays are looked at under a lock. */
    void require(Mobility stay, LocalDate newEnd, Checklist checklist) {
        overlaps.refuse(stay, stay.getEndsOn().plusDays(1), newEnd);
        List<ExtensionRule> broken = findings(stay, newEnd, checklist).stream().filter(finding -> !finding.met())
                .map(ExtensionFinding::rule).toList();
        if (!broken.isEmpty()) {
            throw RuleBroken.of("extension.rules", newEnd, broken);
        }
    }
}
