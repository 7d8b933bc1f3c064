package org.milerasmus.exchange.learningpaper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.milerasmus.exchange.learning.LearningSignature;
import org.milerasmus.exchange.learning.LearningVersion;
import org.milerasmus.exchange.learning.LearningVersionState;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Side;

/**
 * One version on paper: the text before the stay, or an exceptional change during it.
 *
 * @param signatures by name of the party
 * @param signed     whether all three have signed
 */
public record PaperPart(LearningVersion version, Plan plan, List<Component> host, List<Component> home, BigDecimal hostTotal, BigDecimal homeTotal,
        Map<String, LearningSignature> signatures, boolean signed) {

    static PaperPart of(LearningVersion version) {
        Plan plan = version.plan();
        Map<String, LearningSignature> signatures = new TreeMap<>();
        version.getSignatures().forEach(signature -> signatures.put(signature.getParty().name(), signature));
        boolean signed = version.getState() == LearningVersionState.IN_FORCE || version.getState() == LearningVersionState.REPLACED;
        return new PaperPart(version, plan, plan.of(Side.HOST), plan.of(Side.HOME), plan.total(Side.HOST), plan.total(Side.HOME), signatures, signed);
    }
}
