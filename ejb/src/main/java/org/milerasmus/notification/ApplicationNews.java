package org.milerasmus.notification;

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
        post.tell(applicant, new News("own." + change(moved), args, "/exchange/application/view?code=" + application.getCode()));
        String review = "/exchange/decision/review?code=" + application.getCode();
        if (FOR_SENDING.contains(moved.to()) && !isTakenBack(moved)) {
            post.tellStaff(applicant.getAcademyId(), new News("sending." + moved.to(), args, review));
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

    private static String change(ApplicationMoved moved) {
        return isTakenBack(moved) ? "TAKEN_BACK" : moved.to().name();
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
