package org.milerasmus.notification.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseAdvanced;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.MemberNamed;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.security.Account;

/** Tells people that they are in a team of an exercise and what becomes of it. Of a draft nobody hears but the white team, who alone sees it. */
@ApplicationScoped
class ExerciseNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void named(@Observes MemberNamed event) {
        TeamMember member = em.find(TeamMember.class, event.memberId());
        if (!member.getExercise().is(ExerciseStatus.DRAFT) || isDirecting(member)) {
            tell(member, "named", "view");
        }
    }

    void advanced(@Observes ExerciseAdvanced event) {
        switch (event.to()) {
            case PUBLISHED -> tell(event, member -> !isDirecting(member), "named", "view");
            case RUNNING -> tell(event, member -> true, event.from() == ExerciseStatus.FINISHED ? "reopened" : "started", "board");
            case FINISHED -> tell(event, member -> true, "finished", "report");
            case CANCELLED -> tell(event, member -> event.from() != ExerciseStatus.DRAFT || isDirecting(member), "cancelled", "view");
            default -> throw new IllegalStateException("An exercise never becomes a draft again: " + event);
        }
    }

    private void tell(ExerciseAdvanced event, Predicate<TeamMember> whom, String what, String page) {
        em.createNamedQuery("TeamMember.ofExercise", TeamMember.class).setParameter("exercise", event.exerciseId()).getResultStream()
                .filter(whom).forEach(member -> tell(member, what, page));
    }

    private void tell(TeamMember member, String what, String page) {
        Account account = member.getPerson().getAccount();
        Exercise exercise = member.getExercise();
        Locale language = Locale.forLanguageTag(account.getLanguage());
        post.tell(account, new News("exercise." + what, List.of(exercise.getCode(), exercise.getScenario().getTitle(), exercise.getHost().getName(),
                member.getTeam().getName(), HostDays.moment(exercise.getScenario().getStartsAt(), exercise.getHost(), language),
                Objects.requireNonNullElse(exercise.getCancelReason(), "")), "/exercise/" + page + "?code=" + exercise.getCode()));
    }

    private static boolean isDirecting(TeamMember member) {
        return member.getTeam().getKind() == TeamKind.WHITE;
    }
}
