package org.milerasmus.demo.partnership;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.grading.GradeShare;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.partnership.grading.ShareBasis;
import org.milerasmus.shared.AcademicYear;

/** Tables of grades of most academies, in the scales of their countries; the shares are invented. Every seventh has none yet. */
public final class DemoGrades {

    private static final int WITHOUT = 7;
    private static final int YEARS = 3;
    private static final String FORENSICS = "0612";

    /** Grades from the best down; those after the bar do not pass. */
    private static final Map<String, String> SCALES = Map.ofEntries(
            Map.entry("AT", "1 2 3 4 | 5"), Map.entry("DE", "1,0 1,3 1,7 2,0 2,3 2,7 3,0 3,3 3,7 4,0 | 5,0"),
            Map.entry("FR", "20 19 18 17 16 15 14 13 12 11 10 | 9 8"), Map.entry("BE", "18 17 16 15 14 13 12 11 10 | 9"),
            Map.entry("IT", "30L 30 29 28 27 26 25 24 22 20 18"), Map.entry("PL", "5.0 4.5 4.0 3.5 3.0 | 2.0"),
            Map.entry("ES", "MH SB NT AP | SS"), Map.entry("PT", "19 18 17 16 15 14 13 12 11 10 | 9"),
            Map.entry("CZ", "A B C D E | F"), Map.entry("GR", "10 9 8 7 6 5 | 4"), Map.entry("RO", "10 9 8 7 6 5 | 4"),
            Map.entry("BG", "6 5 4 3 | 2"), Map.entry("HU", "5 4 3 2 | 1"), Map.entry("NL", "10 9 8 7 6 | 5"));
    private static final String OTHERS = "A B C D E | F";

    private final EntityManager em;
    private final LocalDate today;

    public DemoGrades(EntityManager em, Clock clock) {
        this.em = em;
        this.today = LocalDate.now(clock);
    }

    /** A table for most of the academies. */
    public void create(List<Academy> academies) {
        int last = AcademicYear.of(today).start() - 1;
        for (int i = 0; i < academies.size(); i++) {
            if (i % WITHOUT != WITHOUT - 1) {
                for (int back = 0; back < YEARS; back++) {
                    table(academies.get(i), new AcademicYear(last - back), null, i + back);
                }
            }
            if (i % WITHOUT == 0) {
                table(academies.get(i), new AcademicYear(last), FORENSICS, i + YEARS);
            }
        }
    }

    private void table(Academy academy, AcademicYear year, String field, int variety) {
        GradingTable table = new GradingTable(academy, year, field);
        table.setBasis(ShareBasis.COUNT);
        String[] halves = SCALES.getOrDefault(academy.getCountry(), OTHERS).split(" \\| ");
        String[] passing = halves[0].split(" ");
        for (int i = 0; i < passing.length; i++) {
            table.add(new GradeShare(passing[i], BigDecimal.valueOf(often(i, passing.length, variety))));
        }
        table.setPassMark(passing[passing.length - 1]);
        for (String failing : halves.length == 1 ? new String[0] : halves[1].split(" ")) {
            table.add(new GradeShare(failing, null));
        }
        table.saved(today.minusDays(20 + variety % 9).atTime(10, 30).atZone(academy.zone()).toInstant());
        table.check();
        em.persist(table);
    }

    /** Few get the best and few the lowest grade; where most are depends on the academy. */
    private static int often(int grade, int grades, int variety) {
        double middle = (grades - 1) * (0.35 + variety % 5 * 0.07);
        double distance = (grade - middle) / (grades * 0.3);
        return 3 + (int) Math.round(120 * Math.exp(-distance * distance));
    }
}
