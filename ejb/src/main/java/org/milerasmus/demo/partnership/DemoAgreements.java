package org.milerasmus.demo.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/** Agreements between neighbours in the register and with universities: most in force, some ended, about to end or to begin. */
public final class DemoAgreements {

    private static final int COUNT = 25;

    private final DemoSignatures signatures;
    private final LocalDate today;

    public DemoAgreements(DemoSignatures signatures, Clock clock) {
        this.signatures = signatures;
        this.today = LocalDate.now(clock);
    }

    /** Agreements of the first academies, each with another one. */
    public void create(List<Academy> academies) {
        for (int i = 0; i < COUNT; i++) {
            Academy academy = academies.get(i);
            Academy partner = academies.get((i + 7) % academies.size());
            LocalDate from = new AcademicYear(AcademicYear.of(today).start() - 1 - i % 3).from();
            Terms text = new Terms(from, end(i, from));
            text.add(DemoConditions.months(ExchangeKind.LONG_EXCHANGE, academy, partner, 2 + i % 3, 5));
            text.add(DemoConditions.months(ExchangeKind.LONG_EXCHANGE, partner, academy, 2 + i % 3, 5));
            text.add(DemoConditions.days(ExchangeKind.INSTRUCTOR_EXCHANGE, i % 2 == 0 ? academy : partner, i % 2 == 0 ? partner : academy, 1, 12));
            signatures.agreed(academy, List.of(partner), text);
        }
    }

    /** One agreement of each university with an academy, of its own country where there is one; the last begins next year. */
    public void createCivilian(List<Academy> academies, List<Academy> universities) {
        for (int i = 0; i < universities.size(); i++) {
            Academy university = universities.get(i);
            Academy academy = academies.stream().filter(each -> each.getCountry().equals(university.getCountry())).findFirst().orElse(academies.get(i));
            boolean last = i == universities.size() - 1;
            LocalDate from = new AcademicYear(AcademicYear.of(today).start() + (last ? 1 : -1)).from();
            Terms text = new Terms(from, from.plusYears(3).minusDays(1));
            text.add(DemoConditions.days(ExchangeKind.TEACHING_VISIT, university, academy, 2, 5));
            text.add(DemoConditions.days(ExchangeKind.COMMON_MODULE, academy, university, 4, 5));
            signatures.agreed(academy, List.of(university), text);
        }
    }

    private LocalDate end(int number, LocalDate from) {
        return switch (number % 6) {
            case 4 -> today.minusDays(30);
            case 5 -> today.plusDays(60);
            default -> from.plusYears(5).minusDays(1);
        };
    }
}
