package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.life.AgreementAct;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.partnership.negotiation.AgreementEnding;
import org.milerasmus.partnership.negotiation.AgreementMoved;
import org.milerasmus.security.Role;

/** Tells the parties what has happened to their agreement, and when its end is near. */
@ApplicationScoped
class AgreementNews {

    private static final Set<AgreementAct> TO_APPROVE =
            EnumSet.of(AgreementAct.PROPOSED, AgreementAct.COUNTER_PROPOSED, AgreementAct.AMENDMENT_PROPOSED);
    private static final Set<AgreementAct> FOR_ALL =
            EnumSet.of(AgreementAct.AGREED, AgreementAct.AMENDED, AgreementAct.BEGUN, AgreementAct.EXPIRED);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Post post;

    void moved(@Observes AgreementMoved moved) {
        Agreement agreement = em.find(Agreement.class, moved.agreementId());
        String actor = agreement.getParties().stream().filter(party -> Objects.equals(party.getId(), moved.academyId())).map(Academy::getName)
                .findFirst().orElse("");
        News news = new News("agreement." + moved.act(), List.of(agreement.getCode(), actor, names(agreement)), page(agreement));
        agreement.getParties().stream().filter(party -> FOR_ALL.contains(moved.act()) || !Objects.equals(party.getId(), moved.academyId()))
                .forEach(party -> post.tellStaff(party.getId(), news));
        if (TO_APPROVE.contains(moved.act())) {
            agreement.getParties().forEach(party -> tellSignatories(party, agreement, actor));
        }
    }

    /** Coordinators who are signatories hear it as coordinators. */
    private void tellSignatories(Academy party, Agreement agreement, String actor) {
        News news = new News("agreement.TO_APPROVE", List.of(agreement.getCode(), actor, names(agreement)), "/partnership/agreement/approve?id=" + agreement.getId());
        entitlements.holders(Duty.SIGNATORY, party.getId()).stream().filter(account -> account.getRole() != Role.STAFF)
                .forEach(account -> post.tell(account, news));
    }

    void ending(@Observes AgreementEnding ending) {
        Agreement agreement = em.find(Agreement.class, ending.agreementId());
        News news = new News("agreement.ENDING", List.of(agreement.getCode(), names(agreement), String.valueOf(ending.days())), page(agreement));
        agreement.getParties().forEach(party -> post.tellStaff(party.getId(), news));
    }

    private static String names(Agreement agreement) {
        return agreement.getParties().stream().map(Academy::getName).collect(Collectors.joining(" – "));
    }

    private static String page(Agreement agreement) {
        return "/partnership/agreement/view?id=" + agreement.getId();
    }
}
