package org.milerasmus.web.partnership.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.content.Instruction;
import org.milerasmus.partnership.agreement.content.StayLength;
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
        return List.of(value("inForceFrom", text.getPeriod().getInForceFrom()), value("inForceTo", text.getPeriod().getInForceTo()),
                value("carryOver", text.getClauses().getCarryOver()), value("remarks", text.getClauses().getRemarks()));
    }

    /** What one condition says; nothing for none. */
    public List<Value> of(CooperationCondition condition) {
        return condition == null ? List.of() : List.of(
                value("seatsPerYear", condition.getSeatsPerYear()),
                value("each", duration(condition.getLength())),
                value("studyField", condition.getStudy().getStudyField() == null ? null : reference.studyField(condition.getStudy().getStudyField())),
                value("eqf", condition.getStudy().getEqf()),
                value("language", language(condition.getInstruction())),
                value("blended", condition.getInstruction().isBlended()),
                value("notes", condition.getNotes()));
    }

    /** Kind and direction: {@code Long exchange: A → B}. */
    public String title(CooperationCondition condition) {
        return formats.text("agreement.direction", condition.getKind(), condition.getSending().getName(), condition.getReceiving().getName());
    }

    /** Length of each stay; null where nothing is said. */
    public String duration(StayLength length) {
        return length.getMonths() != null ? formats.text("agreement.inMonths", length.getMonths())
                : length.getDays() != null ? formats.text("agreement.inDays", length.getDays()) : null;
    }

    /** Language of instruction with the lowest level; null where nothing is said. */
    public String language(Instruction instruction) {
        String taughtIn = instruction.getTaughtIn() == null ? null : reference.language(instruction.getTaughtIn());
        if (instruction.getLanguage() == null) {
            return taughtIn;
        }
        return taughtIn == null ? formats.label(instruction.getLanguage()) : formats.text("agreement.atLevel", taughtIn, instruction.getLanguage());
    }

    private Value value(String key, Object value) {
        return new Value(formats.text("agreement." + key), formats.show(value));
    }
}
