package org.milerasmus.exchange.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationStep;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.applicationdocument.Document;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** One application for those who decide about it: the sending academy, the host that it is nominated to, the programme. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Reviews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * Everything about an application that the caller may know.
     *
     * @throws NotFound for an unknown code, a draft, and for what neither comes from nor goes to the caller's academy;
     *     the latter is audited
     */
    public Review get(String code) {
        Application application = em.createNamedQuery("Application.forReview", Application.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Application.class, code));
        boolean insider = caller.seesEverything() || isSender(application);
        boolean known = application.getStatus() != ApplicationStatus.DRAFT && (insider || isHost(application));
        caller.require(known, Application.class, application.getId());
        return review(application, insider);
    }

    private Review review(Application application, boolean insider) {
        boolean everything = insider || ApplicationStatus.HOLDING_A_SEAT.contains(application.getStatus());
        Call call = application.getNominatedCall();
        Academy sending = em.find(Academy.class, application.getPerson().getAccount().getAcademyId());
        boolean administrator = caller.is(Role.ADMINISTRATOR);
        return new Review(application.getId(), application.getVersion(), application.getCode(), application.getStatus(),
                application.getSubmittedAt(), application.getMotivation(), sending.getName(), call == null ? null : call.getId(),
                Candidate.of(application.getPerson(), everything), wishes(application, insider), steps(application, insider),
                documents(application), administrator || isSender(application), administrator || isHost(application));
    }

    private List<Wish> wishes(Application application, boolean insider) {
        List<Preference> preferences = em.createNamedQuery("Preference.ofApplication", Preference.class)
                .setParameter("application", application.getId()).getResultList().stream()
                .filter(wish -> insider || wish.getCall().equals(application.getNominatedCall())).toList();
        Map<Long, Long> taken = taken(preferences.stream().map(wish -> wish.getCall().getId()).toList());
        return preferences.stream()
                .map(wish -> Wish.of(wish, application.getPerson(), taken.getOrDefault(wish.getCall().getId(), 0L))).toList();
    }

    private Map<Long, Long> taken(List<Long> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery("Application.countByCall", Object[].class).setParameter("calls", calls)
                .setParameter("statuses", ApplicationStatus.HOLDING_A_SEAT).getResultStream()
                .collect(Collectors.toMap(line -> (Long) line[0], line -> (Long) line[1]));
    }

    private static List<ApplicationStep> steps(Application application, boolean insider) {
        List<ApplicationStep> all = application.getSteps();
        List<ApplicationStatus> states = all.stream().map(ApplicationStep::getStatus).toList();
        return insider ? all : List.copyOf(all.subList(Math.max(0, states.lastIndexOf(ApplicationStatus.NOMINATED)), all.size()));
    }

    private List<Document> documents(Application application) {
        return em.createNamedQuery("Document.ofApplication", Document.class).setParameter("application", application.getId()).getResultList();
    }

    private boolean isSender(Application application) {
        return caller.is(Role.STAFF) && Objects.equals(application.getPerson().getAccount().getAcademyId(), caller.academyId());
    }

    private boolean isHost(Application application) {
        return caller.is(Role.STAFF) && application.isKnownTo(caller.academyId());
    }
}
