package org.milerasmus.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.code.Codes;

/** Agreements between neighbours in the register and with universities: most in force, some ended, about to end or to begin. */
final class DemoAgreements {

    private static final int COUNT = 25;

    private final EntityManager em;
    private final Codes codes;
    private final LocalDate today;

    DemoAgreements(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.today = LocalDate.now(clock);
    }

    void create(List<Academy> academies) {
        for (int i = 0; i < COUNT; i++) {
            Academy academy = academies.get(i);
            Academy partner = academies.get((i + 7) % academies.size());
            LocalDate from = new AcademicYear(AcademicYear.of(today).start() - 1 - i % 3).from();
            Agreement agreement = new Agreement(academy, partner, from, end(i, from));
            agreement.number(codes.next("AGR", from.getYear()));
            agreement.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, academy, 2 + i % 3));
            agreement.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, partner, 2 + i % 3));
            agreement.add(new CooperationCondition(ExchangeKind.INSTRUCTOR_EXCHANGE, i % 2 == 0 ? academy : partner, 1));
            em.persist(agreement);
        }
    }

    /** One agreement of each university with an academy, of its own country where there is one; the last begins next year. */
    void createCivilian(List<Academy> academies, List<Academy> universities) {
        for (int i = 0; i < universities.size(); i++) {
            Academy university = universities.get(i);
            Academy academy = academies.stream().filter(each -> each.getCountry().equals(university.getCountry())).findFirst().orElse(academies.get(i));
            boolean last = i == universities.size() - 1;
            LocalDate from = new AcademicYear(AcademicYear.of(today).start() + (last ? 1 : -1)).from();
            Agreement agreement = new Agreement(academy, university, from, from.plusYears(3).minusDays(1));
            agreement.number(codes.next("AGR", from.getYear()));
            agreement.add(new CooperationCondition(ExchangeKind.TEACHING_VISIT, university, 2));
            agreement.add(new CooperationCondition(ExchangeKind.COMMON_MODULE, academy, 4));
            em.persist(agreement);
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
