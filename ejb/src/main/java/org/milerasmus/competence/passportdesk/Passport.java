package org.milerasmus.competence.passportdesk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.FrameworkKind;
import org.milerasmus.competence.passport.Evidence;
import org.milerasmus.competence.passport.Held;

/**
 * What somebody is proven to be able to do on a day: the names and nothing else of the person, neither rank nor clearance nor address.
 *
 * @param holder  name of the person
 * @param academy name of the academy that the person belongs to
 * @param lines   by framework, edition and kind, and there as they came: by code
 */
public record Passport(Long personId, String holder, String academy, LocalDate day, Held held, List<StandingLine> lines) implements Serializable {

    private static final Comparator<StandingLine> ORDER = Comparator.comparing((StandingLine line) -> line.competence().framework())
            .thenComparing(line -> line.competence().edition()).thenComparing(line -> line.competence().kind());

    public Passport {
        lines = lines.stream().sorted(ORDER).toList();
    }

    static List<StandingLine> lines(List<Evidence> evidence, Held held) {
        Map<Competence, List<Evidence>> each = evidence.stream().collect(Collectors.groupingBy(Evidence::getCompetence, LinkedHashMap::new, Collectors.toList()));
        return each.entrySet().stream()
                .map(one -> new StandingLine(CompetenceChoice.of(one.getKey()), held.in(one.getKey().getId()), one.getValue())).toList();
    }

    /** What counts today, by framework. */
    public List<PassportSection> sections() {
        Map<Edition, List<StandingLine>> each = lines.stream().filter(line -> line.standing().isHeld()).collect(Collectors.groupingBy(
                line -> new Edition(line.competence().framework(), line.competence().edition()), LinkedHashMap::new, Collectors.toList()));
        return each.entrySet().stream().map(one -> new PassportSection(one.getKey().framework(), one.getKey().number(), one.getValue())).toList();
    }

    /** What counts no more: everything that was given for it has expired or was withdrawn. */
    public List<StandingLine> past() {
        return lines.stream().filter(line -> !line.standing().isHeld()).toList();
    }

    private record Edition(FrameworkKind framework, String number) {
    }
}
