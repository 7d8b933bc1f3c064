package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.security.Account;

/** Tells everybody concerned when an application has reached another state. */
@ApplicationScoped
class ApplicationNews {

    private static final Set<ApplicationStatus> FOR_SENDING = Set.of(ApplicationStatus.SUBMITTED, ApplicationStatus.REFUSED,
            ApplicationStatus.WITHDRAWN, ApplicationStatus.ACCEPTED, ApplicationStatus.CONFIRMED);
    private static final Set<ApplicationStatus> WITH_THE_HOST = Set.of(ApplicationStatus.NOMINATED, ApplicationStatus.ACCEPTED,
            ApplicationStatus.CONFIRMED);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void moved(@Observes ApplicationMoved moved) {
        Application application = em.find(Application.class, moved.applicationId());
        Account applicant = application.getPerson().getAccount();
        List<String> args = args(application, applicant);
        post.tell(applicant, new News("own." + change(moved, application), args, "/exchange/application/view?code=" + application.getCode()));
        String review = "/exchange/decision/review?code=" + application.getCode();
        if (concernsSender(moved)) {
            post.tellStaff(applicant.getAcademyId(), new News("sending." + change(moved, application), args, review));
        }
        if (concernsHost(moved) && application.getNominatedCall() != null) {
            post.tellStaff(application.getNominatedCall().getHost().getId(), new News("host." + moved.to(), args, review));
        }
    }

    private static boolean concernsHost(ApplicationMoved moved) {
        return switch (moved.to()) {
            case NOMINATED, CONFIRMED -> true;
            case WITHDRAWN -> WITH_THE_HOST.contains(moved.from());
            default -> false;
        };
    }

    private static boolean concernsSender(ApplicationMoved moved) {
        return !isTakenBack(moved) && (FOR_SENDING.contains(moved.to()) || moved.from() == ApplicationStatus.AWAITING_CONSENT);
    }

    /** The new state, or what lies behind it. Which duty said no stands on the page alone: mails are read over shoulders. */
    private static String change(ApplicationMoved moved, Application application) {
        if (isTakenBack(moved)) {
            return "TAKEN_BACK";
        }
        if (moved.from() == ApplicationStatus.AWAITING_CONSENT && moved.to() == ApplicationStatus.RESERVE) {
            return application.getSteps().getLast().getReason().isLate() ? "CONSENT_LATE" : "CONSENT_REFUSED";
        }
        return moved.from() == ApplicationStatus.AWAITING_CONSENT && moved.to() == ApplicationStatus.REFUSED ? "CALLED_OFF" : moved.to().name();
    }

    /** The sending academy looks again: news for the applicant alone. */
    private static boolean isTakenBack(ApplicationMoved moved) {
        return moved.to() == ApplicationStatus.SUBMITTED && moved.from() != ApplicationStatus.DRAFT;
    }

    private static List<String> args(Application application, Account applicant) {
        Call call = application.getNominatedCall();
        return List.of(application.getCode(), applicant.getDisplayName(), call == null ? "" : call.getTitle());
    }
}
