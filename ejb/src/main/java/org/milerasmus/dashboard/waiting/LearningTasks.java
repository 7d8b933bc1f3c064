package org.milerasmus.dashboard.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Account;

/** The learning agreements that wait for somebody. */
@ApplicationScoped
public class LearningTasks {

    private static final String OWN = """
            select new org.milerasmus.dashboard.waiting.Waiting(m.code, c.title, l.movedAt) from LearningAgreement l join l.mobility m join m.call c
            where l.turn = :student and m.person.account.id = :account and m.status <> :off order by l.movedAt""";
    private static final String SIGN = """
            select new org.milerasmus.dashboard.waiting.Waiting(m.code, p.account.displayName, l.movedAt) from LearningAgreement l join l.mobility m
            join m.person p where m.status <> :off
            and (l.turn = :sending and m.sending.id = :academy or l.turn = :receiving and m.receiving.id = :academy) order by l.movedAt""";
    private static final String NUMBER = """
            select count(l) from LearningAgreement l join l.mobility m where m.status <> :off
            and (l.turn = :sending and m.sending.id = :academy or l.turn = :receiving and m.receiving.id = :academy)""";

    @Inject
    private Counts counts;

    @Inject
    private Entitlements entitlements;

    /** What a traveller has to write and to sign. */
    public List<Task> of(Long accountId) {
        return counts.next(OWN, Waiting.class, Map.of("student", Party.STUDENT, "account", accountId, "off", MobilityStatus.CANCELLED)).stream()
                .map(one -> new Task(TaskKind.WRITE_LEARNING_AGREEMENT, 1, one.code(), one.title(), one.since(), null)).toList();
    }

    /** The same for somebody who works in a study office. */
    public List<Task> ofOfficial(Account account) {
        return entitlements.holds(Duty.STUDY_OFFICE, account.getAcademyId()) ? ofAcademy(account.getAcademyId()) : List.of();
    }

    /** What an academy has to sign: a single one by name, several by their number. */
    public List<Task> ofAcademy(Long academyId) {
        Map<String, ?> parameters = Map.of("sending", Party.SENDING, "receiving", Party.RECEIVING, "academy", academyId, "off", MobilityStatus.CANCELLED);
        List<Waiting> first = counts.next(SIGN, Waiting.class, parameters);
        if (first.isEmpty()) {
            return List.of();
        }
        Waiting longest = first.getFirst();
        return List.of(first.size() == 1 ? new Task(TaskKind.SIGN_LEARNING_AGREEMENT, 1, longest.code(), longest.title(), longest.since(), null)
                : Task.of(TaskKind.SIGN_LEARNING_AGREEMENTS, counts.count(NUMBER, parameters), longest.since()));
    }
}
