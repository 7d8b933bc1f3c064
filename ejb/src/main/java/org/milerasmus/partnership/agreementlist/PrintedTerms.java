package org.milerasmus.partnership.agreementlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Approval;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.reference.ReferenceData;

/** What the document of a version shows, by the names that its template knows. */
final class PrintedTerms {

    private final ReferenceData reference;
    private final Locale language;

    PrintedTerms(ReferenceData reference, Locale language) {
        this.reference = reference;
        this.language = language;
    }

    Map<String, Object> of(Agreement agreement, Terms text) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        text.getConditions().forEach(condition -> conditions.add(condition(conditions.size() + 1, condition)));
        return Map.of("code", agreement.getCode(), "number", text.getNumber(), "hash", orNothing(text.getSeal().getContentHash()),
                "parties", agreement.getParties(), "text", text, "conditions", conditions,
                "approvals", text.getApprovals().stream().collect(Collectors.toMap(one -> one.getAcademy().getId().toString(), PrintedTerms::approval)));
    }

    private static Map<String, Object> approval(Approval approval) {
        return Map.of("signatory", approval.getSignatory(), "at", approval.getAt(), "onPaper", approval.getScan() != null);
    }

    private Map<String, Object> condition(int number, CooperationCondition condition) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("number", number);
        shown.put("kind", condition.getKind());
        shown.put("sending", condition.getSending().getName());
        shown.put("receiving", condition.getReceiving().getName());
        shown.put("seats", condition.getSeatsPerYear());
        shown.put("months", condition.getLength().getMonths());
        shown.put("days", condition.getLength().getDays());
        shown.put("field", condition.getStudy().getStudyField() == null ? "" : condition.getStudy().getStudyField() + " "
                + reference.studyField(condition.getStudy().getStudyField()).map(field -> field.name(language)).orElse(""));
        shown.put("eqf", condition.getStudy().getEqf());
        shown.put("language", Stream.of(taughtIn(condition), condition.getInstruction().getLanguage()).filter(Objects::nonNull).map(String::valueOf)
                .collect(Collectors.joining(", ")));
        shown.put("blended", condition.getInstruction().isBlended());
        shown.put("notes", orNothing(condition.getNotes()));
        return shown;
    }

    private String taughtIn(CooperationCondition condition) {
        return reference.languages().stream().filter(one -> one.getCode().equals(condition.getInstruction().getTaughtIn())).findFirst()
                .map(one -> one.name(language)).orElse(null);
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
