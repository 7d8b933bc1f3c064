package org.milerasmus.demo.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/** Agreements of the first academy with others in every further state of their life. */
public final class DemoNegotiations {

    private final DemoSignatures signatures;
    private final LocalDate today;

    public DemoNegotiations(DemoSignatures signatures, Clock clock) {
        this.signatures = signatures;
        this.today = LocalDate.now(clock);
    }

    /** One agreement for each state. */
    public void create(List<Academy> academies) {
        Academy first = academies.getFirst();
        drafted(first, academies.get(5));
        proposed(academies.get(3), first);
        countered(first, academies.get(4));
        amended(first, academies.get(9));
        amending(first, academies.get(12));
        suspended(first, academies.get(8));
        terminated(first, academies.get(10));
        ofMany(first, academies.subList(13, 16));
    }

    private void drafted(Academy one, Academy other) {
        signatures.draft(one, List.of(other), text(one, other, 1, 2), today.minusDays(2));
    }

    private void proposed(Academy one, Academy other) {
        Agreement agreement = signatures.draft(one, List.of(other), text(one, other, 1, 2), today.minusDays(9));
        agreement.propose(signatures.coordinator(one, DemoSignatures.at(today.minusDays(6))));
    }

    private void countered(Academy one, Academy other) {
        Agreement agreement = signatures.draft(one, List.of(other), text(one, other, 1, 2), today.minusDays(30));
        agreement.propose(signatures.coordinator(one, DemoSignatures.at(today.minusDays(25))));
        Terms counter = text(one, other, 1, 3);
        counter.getClauses().setRemarks("Three seats, so that each company can send one cadet.");
        agreement.counter(counter, signatures.coordinator(other, DemoSignatures.at(today.minusDays(5))));
    }

    private void amended(Academy one, Academy other) {
        Agreement agreement = signatures.agreed(one, List.of(other), text(one, other, -1, 2));
        agreement.amend(text(one, other, -1, 4), signatures.coordinator(other, DemoSignatures.at(today.minusDays(50))));
        signatures.approve(agreement, today.minusDays(40));
    }

    private void amending(Academy one, Academy other) {
        Agreement agreement = signatures.agreed(one, List.of(other), text(one, other, -1, 2));
        Terms amendment = text(one, other, -1, 2);
        amendment.getClauses().setCarryOver(CarryOver.NEXT_YEAR);
        agreement.amend(amendment, signatures.coordinator(other, DemoSignatures.at(today.minusDays(3))));
    }

    private void suspended(Academy one, Academy other) {
        Agreement agreement = signatures.agreed(one, List.of(other), text(one, other, -2, 2));
        agreement.suspend("The barracks are being rebuilt until summer.", signatures.coordinator(other, DemoSignatures.at(today.minusDays(20))));
    }

    private void terminated(Academy one, Academy other) {
        Agreement agreement = signatures.agreed(one, List.of(other), text(one, other, -3, 2));
        agreement.terminate("The programme of study has ended.", signatures.coordinator(one, DemoSignatures.at(today.minusDays(100))));
    }

    private void ofMany(Academy host, List<Academy> others) {
        LocalDate from = new AcademicYear(AcademicYear.of(today).start() - 1).from();
        Terms text = new Terms(from, from.plusYears(4).minusDays(1));
        others.forEach(other -> text.add(DemoConditions.months(ExchangeKind.INTERNATIONAL_SEMESTER, other, host, 5, 5)));
        text.getClauses().setRemarks("Ten identical courses at several academies at the same time.");
        signatures.agreed(host, others, text);
    }

    private Terms text(Academy one, Academy other, int yearsFromNow, int seats) {
        LocalDate from = new AcademicYear(AcademicYear.of(today).start() + yearsFromNow).from();
        Terms text = new Terms(from, from.plusYears(5).minusDays(1));
        text.add(DemoConditions.months(ExchangeKind.LONG_EXCHANGE, one, other, seats, 5));
        text.add(DemoConditions.months(ExchangeKind.LONG_EXCHANGE, other, one, seats, 5));
        text.add(DemoConditions.days(ExchangeKind.COMMON_MODULE, one, other, 6, 5));
        return text;
    }
}
