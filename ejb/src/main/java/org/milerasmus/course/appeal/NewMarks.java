package org.milerasmus.course.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.course.grade.Reckoning;
import org.milerasmus.course.grade.Total;
import org.milerasmus.course.mark.FinalMark;
import org.milerasmus.course.mark.Ground;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.course.mark.MarkBooks;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.course.marking.MarkRules;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Gives the marks that an upheld appeal leads to, and the grade that follows; for who holds the lock on the scheme. */
@ApplicationScoped
class NewMarks {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private HostSchemes hosts;

    @Inject
    private MarkBooks books;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Clock clock;

    /** @return what has changed; an appeal that changes nothing cannot be upheld */
    List<MarkChange> give(Appeal appeal, List<NewMark> typed, String reason, String by) {
        CourseGrade grade = appeal.getGrade();
        Scheme scheme = grade.getScheme();
        MarkBook book = books.of(scheme);
        List<Assessment> assessments = hosts.assessments(scheme);
        List<MarkChange> changes = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).getMarks() != null) {
                Assessment assessment = known(typed.get(i), assessments);
                MarkRules.requireWithin(typed.get(i).getMarks(), assessment.getMaxMarks(), "marks:" + i + ":new");
                requireNoWorse(book.blend(assessment, grade.getEnrolment().getId()).counts(), typed.get(i).getMarks(), "marks:" + i + ":new");
                change(assessment, grade.getEnrolment(), typed.get(i), book, reason, by, changes);
            }
        }
        if (changes.isEmpty()) {
            throw RuleBroken.of("appeal.nothingChanged");
        }
        em.flush();
        reckon(grade, scheme, typed);
        return changes;
    }

    /** Who appeals must not come off worse for it: what is not right of an appeal is rejected. */
    private static void requireNoWorse(Judged current, BigDecimal marks, String field) {
        if (marks.compareTo(current.worth()) < 0) {
            throw RuleBroken.at(field, "appeal.worse", current.worth().stripTrailingZeros().toPlainString());
        }
    }

    private static Assessment known(NewMark typed, List<Assessment> assessments) {
        return assessments.stream().filter(typed.getAssessment()::equals).findFirst()
                .orElseThrow(() -> new NotFound(Assessment.class, typed.getAssessment().getId()));
    }

    private void change(Assessment assessment, Enrolment enrolment, NewMark typed, MarkBook book, String reason, String by, List<MarkChange> changes) {
        Judged before = book.blend(assessment, enrolment.getId()).counts();
        Judged after = Judged.marked(typed.getMarks());
        if (before.isLike(after)) {
            return;
        }
        FinalMark settled = book.settled(assessment, enrolment.getId()).orElseGet(() -> new FinalMark(assessment, enrolment));
        settled.settle(Ground.APPEAL, after, reason, by, clock.instant());
        em.persist(settled);
        changes.add(new MarkChange(assessment.getTitle(), before.getMarks(), after.getMarks()));
    }

    private void reckon(CourseGrade grade, Scheme scheme, List<NewMark> typed) {
        LocalDate today = LocalDate.now(clock.withZone(scheme.getSession().getHost().zone()));
        reckoning.of(scheme).rows().stream().filter(row -> row.enrolmentId() == grade.getEnrolment().getId()).forEach(row -> {
            requireNoWorse(grade, row.total(), typed);
            grade.change(row.total(), today);
        });
    }

    /** Marks for what somebody was excused from count from now on, and can pull the whole down. */
    private static void requireNoWorse(CourseGrade grade, Total total, List<NewMark> typed) {
        if (total.percent().compareTo(grade.getPercent()) < 0 || grade.isPassed() && !total.passed()) {
            int at = IntStream.range(0, typed.size()).filter(i -> typed.get(i).getMarks() != null).filter(i -> isExcused(typed.get(i))).findFirst().orElse(0);
            String field = "marks:" + at + ":new";
            throw RuleBroken.at(field, "appeal.worseGrade", grade.getPercent(), total.percent());
        }
    }

    private static boolean isExcused(NewMark typed) {
        return typed.getCurrent().getSubmission() == Submission.EXCUSED;
    }
}
