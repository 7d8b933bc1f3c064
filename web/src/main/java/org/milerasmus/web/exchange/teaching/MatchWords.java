package org.milerasmus.web.exchange.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import org.milerasmus.exchange.teaching.Match;
import org.milerasmus.exchange.teaching.MatchRule;
import org.milerasmus.web.partnership.factsheet.TopicChoices;
import org.milerasmus.web.reference.ReferenceChoices;
import org.milerasmus.web.text.Formats;

/** How well an offer and a request fit, in words. */
@Named
@RequestScoped
public class MatchWords {

    @Inject
    private Formats formats;

    @Inject
    private ReferenceChoices reference;

    @Inject
    private TopicChoices topics;

    /** What is wanted and what there is. */
    public String of(Match.Finding finding) {
        Object[] values = finding.values().stream().map(value -> shown(finding.rule(), value)).toArray();
        boolean open = finding.rule() == MatchRule.LANGUAGE && finding.values().get(1) == null;
        return formats.text("teaching.finding." + finding.rule().name() + (open ? ".any" : ""), values);
    }

    private Object shown(MatchRule rule, Object value) {
        if (value == null) {
            return formats.text("value.none");
        }
        return switch (rule) {
            case FIELD -> reference.studyField(value.toString());
            case TOPIC -> names((Collection<?>) value);
            default -> value;
        };
    }

    private String names(Collection<?> numbers) {
        return numbers.isEmpty() ? formats.text("value.none") : formats.show(numbers.stream().map(number -> topics.nameOf((Long) number)).toList());
    }
}
