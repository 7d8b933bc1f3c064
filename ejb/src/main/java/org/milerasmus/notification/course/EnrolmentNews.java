package org.milerasmus.notification.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.milerasmus.course.enrolment.Asker;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentMoved;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Session;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.security.Account;

/** Tells people what becomes of their places in sessions; the days are those of the host. */
@ApplicationScoped
class EnrolmentNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void moved(@Observes EnrolmentMoved event) {
        Enrolment place = em.find(Enrolment.class, event.enrolmentId());
        if (event.from() == null) {
            tell(place, (place.getAsking().getBy() == Asker.ACADEMY ? "nominated." : "new.") + event.to());
        } else if (event.to() != EnrolmentStatus.SEATED && event.to() != EnrolmentStatus.CHANGED) { // who does that sees it on the page
            tell(place, event.to().name());
        }
    }

    private void tell(Enrolment place, String what) {
        Account account = place.getPerson().getAccount();
        Session session = place.getSession();
        Locale language = Locale.forLanguageTag(account.getLanguage());
        post.tell(account, new News("enrolment." + what, List.of(session.getCourse().getTitle(), session.getCode(), session.getHost().getName(),
                HostDays.day(session.getStartsOn(), language), HostDays.moment(place.getOfferedUntil(), session.getHost(), language),
                place.getReason() == null ? "" : place.getReason()), "/course/enrolment/view?id=" + place.getId()));
    }
}
