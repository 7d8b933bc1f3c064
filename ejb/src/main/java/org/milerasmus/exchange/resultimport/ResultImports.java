package org.milerasmus.exchange.resultimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.ResultSheet;
import org.milerasmus.exchange.transcript.Results;
import org.milerasmus.export.Exports;
import org.milerasmus.export.Sheet;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.partnership.grading.GradingTables;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.PastedTable.Line;

/** Reads the results of all guests of a call from one table; staff of the host see each row's fate before anything is written. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class ResultImports {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private GradingTables tables;

    @Inject
    private Results results;

    @Inject
    private Exports exports;

    @Inject
    private Clock clock;

    /** The own call whose results are read. */
    public Call call(@NotBlank String callCode) {
        Call call = em.createQuery("select c from Call c join fetch c.host where c.code = :code", Call.class).setParameter("code", callCode)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Call.class, callCode));
        caller.require(Objects.equals(call.getHost().getId(), caller.academyId()), Call.class, call.getId());
        return call;
    }

    /** A table to fill in, with a row for each guest of the call and what is known already. */
    public byte[] template(@NotBlank String callCode, @NotNull Locale language) {
        List<List<Object>> rows = new ArrayList<>();
        for (ResultSheet sheet : sheets(call(callCode)).values()) {
            String stay = sheet.getMobility().getCode();
            String name = sheet.getMobility().getPerson().getName();
            sheet.getResults().forEach(result -> rows.add(List.of(stay, name, Objects.toString(result.getCode(), ""), result.getTitle(),
                    result.getEcts(), result.getGrade(), result.getGradedOn().toString())));
            if (sheet.getResults().isEmpty()) {
                rows.add(List.of(stay, name, "", "", "", "", ""));
            }
        }
        return exports.file(new Sheet(callCode, language, List.of(), List.of("stay", "name", "code", "title", "ects", "grade", "date"), rows, List.of()),
                SheetFormat.CSV);
    }

    /**
     * What an import of the table would do; nothing is written.
     *
     * @throws RuleBroken at {@code text}, when it is no table of results
     */
    public ResultPreview preview(@NotBlank String callCode, String text) {
        Call call = call(callCode);
        return preview(ResultColumn.TABLE.read(text), fates(call, sheets(call)));
    }

    /**
     * Writes what the preview has shown, all of it or nothing; it is issued by another step.
     *
     * @throws RuleBroken when results have changed since, so that the import would do something else
     */
    public void write(@NotBlank String callCode, String text, @NotNull ResultPreview seen) {
        Call call = call(callCode);
        List<Line<ResultColumn>> lines = ResultColumn.TABLE.read(text);
        Map<String, ResultSheet> sheets = sheets(call);
        ResultFates fates = fates(call, sheets);
        ResultPreview now = preview(lines, fates);
        if (!now.equals(seen)) {
            throw RuleBroken.of("resultImport.changedSince");
        }
        Map<String, ResultSheet> changed = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            ResultFate fate = now.rows().get(i).fate();
            if (fate == ResultFate.NEW || fate == ResultFate.CHANGED) {
                String stay = ResultFates.stay(lines.get(i));
                put(sheets.get(stay), fates.result(lines.get(i)));
                changed.put(stay, sheets.get(stay));
            }
        }
        changed.values().forEach(results::save);
    }

    /**
     * Issues a transcript for every guest of the call whose results have been saved and not been issued as they are.
     *
     * @return how many
     */
    public int issue(@NotBlank String callCode) {
        List<ResultSheet> ready = sheets(call(callCode)).values().stream()
                .filter(sheet -> sheet.getId() != null && !sheet.isIssued() && !sheet.getResults().isEmpty()).toList();
        ready.forEach(sheet -> results.issue(sheet.getId(), sheet.getVersion()));
        return ready.size();
    }

    private static void put(ResultSheet sheet, CourseResult result) {
        ResultFates.stored(sheet, result).ifPresentOrElse(old -> sheet.getResults().set(sheet.getResults().indexOf(old), result), () -> sheet.add(result));
    }

    private static ResultPreview preview(List<Line<ResultColumn>> lines, ResultFates fates) {
        return new ResultPreview(lines.stream().map(fates::of).toList());
    }

    private ResultFates fates(Call call, Map<String, ResultSheet> sheets) {
        Scale scale = tables.applicable(call.getHost().getId(), call.getTeaching().getStudyField(), call.getAcademicYear())
                .map(GradingTable::scale).orElse(null);
        return new ResultFates(sheets, scale, today());
    }

    private Map<String, ResultSheet> sheets(Call call) {
        return new GuestSheets(em, call.getId(), today()).byStay();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
