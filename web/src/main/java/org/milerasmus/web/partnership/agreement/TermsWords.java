package org.milerasmus.web.partnership.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.web.reference.ReferenceChoices;
import org.milerasmus.web.text.Formats;

/** What an agreement says, in the words of the reader. */
@Named
@RequestScoped
public class TermsWords {

    /** A value with what it is called; empty where nothing is said. */
    public record Value(String label, String text) {
    }

    @Inject
    private Formats formats;

    @Inject
    private ReferenceChoices reference;

    /** What a text says beside its conditions. */
    public List<Value> of(Terms text) {
        return List.of(value("inForceFrom", text.getInForceFrom()), value("inForceTo", text.getInForceTo()),
                value("carryOver", text.getCarryOver()), value("remarks", text.getRemarks()));
    }

    /** What one condition says; nothing for none. */
    public List<Value> of(CooperationCondition condition) {
        return condition == null ? List.of() : List.of(
                value("seatsPerYear", condition.getSeatsPerYear()),
                value("each", duration(condition)),
                value("studyField", condition.getStudyField() == null ? null : reference.studyField(condition.getStudyField())),
                value("eqf", condition.getEqf()),
                value("language", language(condition)),
                value("blended", condition.isBlended()),
                value("notes", condition.getNotes()));
    }

    /** Kind and direction: {@code Long exchange: A → B}. */
    public String title(CooperationCondition condition) {
        return formats.text("agreement.direction", condition.getKind(), condition.getSending().getName(), condition.getReceiving().getName());
    }

    /** Length of each stay; null where nothing is said. */
    public String duration(CooperationCondition condition) {
        return condition.getMonths() != null ? formats.text("agreement.inMonths", condition.getMonths())
                : condition.getDays() != null ? formats.text("agreement.inDays", condition.getDays()) : null;
    }

    /** Language of instruction with the lowest level; null where nothing is said. */
    public String language(CooperationCondition condition) {
        String taughtIn = condition.getTaughtIn() == null ? null : reference.language(condition.getTaughtIn());
        if (condition.getLanguage() == null) {
            return taughtIn;
        }
        return taughtIn == null ? formats.label(condition.getLanguage()) : formats.text("agreement.atLevel", taughtIn, condition.getLanguage());
    }

    private Value value(String key, Object value) {
        return new Value(formats.text("agreement." + key), formats.show(value));
    }
}
