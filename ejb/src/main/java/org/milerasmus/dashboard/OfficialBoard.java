package org.milerasmus.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milerasmus.dashboard.entry.Figure;
import org.milerasmus.dashboard.entry.FigureKind;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.waiting.Counts;
import org.milerasmus.dashboard.waiting.LearningTasks;
import org.milerasmus.dashboard.waiting.OpenConsents;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Account;

/** The dashboard of somebody who holds a duty at an academy. */
@ApplicationScoped
class OfficialBoard {

    private static final String DUTIES = """
            select count(p) from Appointment p where p.account.id = :account and p.validity.validFrom <= :today
            and (p.validity.validTo is null or p.validity.validTo >= :today)""";

    @Inject
    private Counts counts;

    @Inject
    private OpenConsents consents;

    @Inject
    private LearningTasks learning;

    @Inject
    private Entitlements entitlements;

    Board of(Account account) {
        return new Board(tasks(account), consents.due(account.getAcademyId()), List.of(
                Figure.of(FigureKind.MY_DUTIES, counts.count(DUTIES, Map.of("account", account.getId(), "today", counts.today())))));
    }

    private List<Task> tasks(Account account) {
        boolean signs = entitlements.holds(Duty.SIGNATORY, account.getAcademyId());
        return Stream.of(signs ? counts.agreements(account.getAcademyId()) : List.<Task>of(),
                consents.asked(consents.at(account.getAcademyId())),
                learning.ofOfficial(account)).flatMap(List::stream).toList();
    }
}
