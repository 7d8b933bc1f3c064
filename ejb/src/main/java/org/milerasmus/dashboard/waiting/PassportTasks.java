package org.milerasmus.dashboard.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milerasmus.competence.certificate.CertificateStatus;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.gap.NeedFinding;
import org.milerasmus.competence.passport.Evidence;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;

/** What competence passports wait for. */
@ApplicationScoped
public class PassportTasks {

    private static final String CLAIMED = """
            select count(c), min(c.ruling.claimedAt) from PriorCertificate c
            where c.person.account.academyId = :academy and c.ruling.status = :claimed""";
    private static final String REFUSED = """
            select c from PriorCertificate c where c.person.account.id = :account and c.ruling.status = :refused order by c.id""";

    /** Evidence that ends soon and that nothing stands in for: no other of the same competence, at its level or above, lasts longer. */
    private static final String ENDING = """
            select e from Evidence e where e.person.account.id = :account and e.withdrawnOn is null and e.expiresOn >= :today and e.expiresOn <= :soon
            and not exists (select o.id from Evidence o where o.person = e.person and o.competence = e.competence and o.withdrawnOn is null
              and o.obtainedOn <= :today and (e.level is null or o.level >= e.level) and (o.expiresOn is null or o.expiresOn > :soon))
            order by e.expiresOn, e.id""";

    /** Whether there is anything of either kind, for the many for whom there is not. */
    private static final String ANY = """
            select count(c), (select count(e) from Evidence e where e.person.account.id = :account and e.withdrawnOn is null
              and e.expiresOn >= :today and e.expiresOn <= :soon)
            from PriorCertificate c where c.person.account.id = :account and c.ruling.status = :refused""";

    @Inject
    private Counts counts;

    /** Certificates of an academy's people that somebody has to look at. */
    public List<Task> ofAcademy(Long academyId) {
        return counts.waiting(TaskKind.CONFIRM_CERTIFICATES, CLAIMED, Map.of("academy", academyId, "claimed", CertificateStatus.CLAIMED));
    }

    /** Certificates to correct, and competences that end soon. */
    public List<Task> ofHolder(Long accountId) {
        LocalDate today = counts.today();
        Map<String, ?> asked = Map.of("account", accountId, "today", today, "soon", today.plusDays(NeedFinding.SOON_DAYS), "refused", CertificateStatus.REFUSED);
        long[] any = counts.counts(ANY, asked);
        return Stream.concat(any[0] == 0 ? Stream.empty() : refused(accountId), any[1] == 0 ? Stream.empty() : ending(accountId, today)).toList();
    }

    private Stream<Task> refused(Long accountId) {
        return counts.next(REFUSED, PriorCertificate.class, Map.of("account", accountId, "refused", CertificateStatus.REFUSED)).stream()
                .map(one -> new Task(TaskKind.CORRECT_CERTIFICATE, 1, one.getCode(), one.getPaper().getTitle(), one.getRuling().getDecidedAt(), null));
    }

    private Stream<Task> ending(Long accountId, LocalDate today) {
        List<Evidence> ending = counts.next(ENDING, Evidence.class,
                Map.of("account", accountId, "today", today, "soon", today.plusDays(NeedFinding.SOON_DAYS)));
        return ending.isEmpty() ? Stream.empty()
                : Stream.of(new Task(TaskKind.RENEW_COMPETENCES, ending.size(), null, null, null, ending.getFirst().getExpiresOn()));
    }
}
