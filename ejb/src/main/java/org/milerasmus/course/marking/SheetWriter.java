package org.milerasmus.course.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.mark.AssessmentMark;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** Stores what was typed on a sheet, for who holds the lock on the scheme. */
@ApplicationScoped
class SheetWriter {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @return whether it differs from what was stored */
    boolean write(Assessment assessment, Enrolment enrolment, Marker marker, MarkLine line, MarkBook book) {
        Optional<AssessmentMark> stored = book.given(assessment, enrolment.getId(), marker);
        if (line.isEmpty() ? stored.isEmpty() : stored.filter(mark -> isSame(mark, line)).isPresent()) {
            return false;
        }
        if (SheetReader.isClosed(assessment, enrolment.getId(), book)) { // who could change it after a look at the other's would not be blind
            throw RuleBroken.of("mark.bothIn", line.getWho());
        }
        if (!Objects.equals(stored.map(AssessmentMark::getVersion).orElse(null), line.getVersion())) {
            throw new Stale(AssessmentMark.class, stored.map(AssessmentMark::getId).orElse(null));
        }
        book.proposed(assessment, enrolment.getId()).ifPresent(em::remove); // it was made for other marks
        if (line.isEmpty()) {
            stored.ifPresent(em::remove);
            return true;
        }
        AssessmentMark mark = stored.orElseGet(() -> new AssessmentMark(assessment, enrolment, marker));
        mark.give(line.judged(), line.given(), line.getRemark(), by(), clock.instant());
        em.persist(mark);
        return true;
    }

    /** @return whether it differs from what was stored */
    boolean takeOver(Assessment assessment, Enrolment enrolment, Judged reached, MarkBook book) {
        Optional<AssessmentMark> stored = book.given(assessment, enrolment.getId(), Marker.FIRST);
        if (stored.filter(mark -> mark.getJudged().isLike(reached)).isPresent()) {
            return false;
        }
        AssessmentMark mark = stored.orElseGet(() -> new AssessmentMark(assessment, enrolment, Marker.FIRST));
        mark.takeOver(reached, by(), clock.instant());
        em.persist(mark);
        return true;
    }

    private static boolean isSame(AssessmentMark mark, MarkLine line) {
        List<BigDecimal> points = line.given();
        return mark.getJudged().isLike(line.judged()) && Objects.equals(mark.getRemark(), line.getRemark()) && mark.getPoints().size() == points.size()
                && IntStream.range(0, points.size()).allMatch(i -> mark.getPoints().get(i).compareTo(points.get(i)) == 0);
    }

    private String by() {
        return caller.account().map(Account::getDisplayName).orElseThrow();
    }
}
