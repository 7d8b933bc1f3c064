package org.milerasmus.exchange.resultimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.result.Ects;
import org.milerasmus.exchange.transcript.ResultSheet;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.text.PastedTable.Line;

/** Decides what becomes of the rows of one table, from the first to the last. */
final class ResultFates {

    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d.M.uuuu", "d/M/uuuu").map(DateTimeFormatter::ofPattern).toList();
    private static final Map<ResultColumn, Integer> LONGEST = Map.of(ResultColumn.CODE, 40, ResultColumn.TITLE, 200, ResultColumn.GRADE, 20);

    private final Map<String, ResultSheet> sheets;
    private final Scale scale;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param sheets of the stays of the call, by the codes of the stays
     * @param scale  the host's, or null when it has no table of grades
     */
    ResultFates(Map<String, ResultSheet> sheets, Scale scale, LocalDate today) {
        this.sheets = sheets;
        this.scale = scale;
        this.today = today;
    }

    ResultRow of(Line<ResultColumn> line) {
        ResultSheet sheet = sheets.get(stay(line));
        List<ResultProblem> problems = problems(line, sheet);
        ResultFate fate = problems.isEmpty() ? fate(result(line), sheet) : ResultFate.REFUSED;
        String code = line.value(ResultColumn.CODE);
        String title = line.value(ResultColumn.TITLE);
        return new ResultRow(line.number(), line.value(ResultColumn.STAY), sheet == null ? null : sheet.getMobility().getPerson().getName(),
                code == null || title == null ? title : code + " – " + title, line.value(ResultColumn.ECTS), line.value(ResultColumn.GRADE),
                fate, problems);
    }

    /** The stay that a row names. */
    static String stay(Line<ResultColumn> line) {
        String typed = line.value(ResultColumn.STAY);
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT);
    }

    /** The result that a row without problems tells. */
    CourseResult result(Line<ResultColumn> line) {
        String grade = line.value(ResultColumn.GRADE);
        CourseResult result = new CourseResult(line.value(ResultColumn.CODE), line.value(ResultColumn.TITLE), ects(line).orElseThrow(),
                scale == null ? grade : scale.label(grade).orElseThrow(), day(line).orElseThrow());
        result.setPassed(scale == null || scale.passes(result.getGrade()));
        return result;
    }

    /** The result of the same component that a sheet has already. */
    static Optional<CourseResult> stored(ResultSheet sheet, CourseResult result) {
        return sheet.getResults().stream().filter(one -> one.key().equalsIgnoreCase(result.key())).findFirst();
    }

    private static ResultFate fate(CourseResult result, ResultSheet sheet) {
        return stored(sheet, result).map(one -> one.isLike(result) ? ResultFate.SAME : ResultFate.CHANGED).orElse(ResultFate.NEW);
    }

    private List<ResultProblem> problems(Line<ResultColumn> line, ResultSheet sheet) {
        List<ResultProblem> problems = new ArrayList<>();
        for (ResultColumn column : ResultColumn.values()) {
            problem(line, column, sheet).ifPresent(reason -> problems.add(new ResultProblem(reason, column, line.value(column))));
        }
        String key = line.value(ResultColumn.CODE) == null ? line.value(ResultColumn.TITLE) : line.value(ResultColumn.CODE);
        if (key != null && !seen.add(stay(line) + "\n" + key.toLowerCase(Locale.ROOT))) {
            problems.add(new ResultProblem(ResultReason.TWICE, ResultColumn.TITLE, key));
        }
        return List.copyOf(problems);
    }

    private Optional<ResultReason> problem(Line<ResultColumn> line, ResultColumn column, ResultSheet sheet) {
        String value = line.value(column);
        if (value == null) {
            return column == ResultColumn.CODE ? Optional.empty() : Optional.of(ResultReason.MISSING);
        }
        if (value.length() > LONGEST.getOrDefault(column, value.length())) {
            return Optional.of(ResultReason.NOT_VALID);
        }
        return Optional.ofNullable(switch (column) {
            case STAY -> sheet == null ? ResultReason.UNKNOWN_STAY : null;
            case ECTS -> ects(line).filter(Ects.Halves::isPossible).isEmpty() ? ResultReason.IMPOSSIBLE_ECTS : null;
            case GRADE -> scale != null && scale.label(value).isEmpty() ? ResultReason.NOT_IN_SCALE : null;
            case DATE -> date(line, sheet);
            case CODE, TITLE -> null;
        });
    }

    private ResultReason date(Line<ResultColumn> line, ResultSheet sheet) {
        Optional<LocalDate> day = day(line);
        if (day.isEmpty()) {
            return ResultReason.NOT_VALID;
        }
        if (day.get().isAfter(today)) {
            return ResultReason.IN_FUTURE;
        }
        return sheet != null && day.get().isBefore(sheet.getMobility().firstDay()) ? ResultReason.BEFORE_STAY : null;
    }

    private static Optional<BigDecimal> ects(Line<ResultColumn> line) {
        String text = line.value(ResultColumn.ECTS).replace(',', '.');
        return text.matches("\\d{1,3}(\\.\\d{1,3})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Line<ResultColumn> line) {
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(line.value(ResultColumn.DATE), form.withResolverStyle(java.time.format.ResolverStyle.STRICT)));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
