package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningMoved;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Role;

/** Tells those whose turn it is with a learning agreement, and all three parties when it is in force. */
@ApplicationScoped
class LearningNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Post post;

    void moved(@Observes LearningMoved event) {
        LearningAgreement agreement = em.find(LearningAgreement.class, event.agreementId());
        Mobility stay = agreement.getMobility();
        if (event.turn() == null) {
            List.of(Party.values()).forEach(party -> tell(party, stay, "inForce"));
        } else if (event.turn() != Party.STUDENT) {
            tell(event.turn(), stay, "sign");
        } else if (event.sentBack()) {
            tell(Party.STUDENT, stay, "sentBack");
        } else {
            tell(Party.STUDENT, stay, agreement.getVersions().size() == 1 ? "begun" : "reopened");
        }
    }

    private void tell(Party party, Mobility stay, String what) {
        News news = new News("learning." + what, List.of(stay.getCode(), stay.getPerson().getName(), stay.getCall().getTitle()),
                "/exchange/learning/view?code=" + stay.getCode());
        switch (party) {
            case STUDENT -> post.tell(stay.getPerson().getAccount(), news);
            case SENDING -> tellAcademy(stay.getSending().getId(), news);
            case RECEIVING -> tellAcademy(stay.getReceiving().getId(), news);
        }
    }

    /** Coordinators, and whoever else signs for the study office. */
    private void tellAcademy(Long academyId, News news) {
        post.tellStaff(academyId, news);
        entitlements.holders(Duty.STUDY_OFFICE, academyId).stream().filter(account -> account.getRole() == Role.OFFICIAL)
                .forEach(account -> post.tell(account, news));
    }
}
