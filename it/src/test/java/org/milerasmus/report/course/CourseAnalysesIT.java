package org.milerasmus.report.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Session;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;

/** Demand, pass rates and specialists, as the host, another academy and the programme see them. */
@ExtendWith(ArquillianExtension.class)
class CourseAnalysesIT {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private CourseAnalyses analyses;

    private Academy host;
    private Course course;
    private String staff;

    @BeforeEach
    void aCourseInTwoSessions() {
        host = exchange.academy();
        staff = exchange.coordinator(host);
        course = classroom.course(host);
        Session full = classroom.session(course, 1);
        place(full, EnrolmentStatus.SEATED);
        place(full, EnrolmentStatus.WAITING);
        place(full, EnrolmentStatus.CANCELLED);
        Session held = classroom.session(course, 3);
        place(held, EnrolmentStatus.COMPLETED);
        place(held, EnrolmentStatus.COMPLETED);
        place(held, EnrolmentStatus.NOT_COMPLETED);
    }

    private void place(Session session, EnrolmentStatus status) {
        classroom.place(session, exchange.cadet(exchange.academy()), status);
    }

    @Test
    void demandStandsBesideSeatsAndCompletionBesideParticipation() {
        assertThat(figures(Analysis.DEMAND)).containsExactly(2L, 4L, 5L, 4L, 1L, BigDecimal.valueOf(125));
        assertThat(figures(Analysis.PASS_RATES)).containsExactly(2L, 1L, BigDecimal.valueOf(67));
    }

    @Test
    void staffSeeWhatTheirAcademyHostsAndTheProgrammeSeesAll() {
        String stranger = exchange.coordinator(exchange.academy());
        assertThat(As.staff(stranger, () -> analyses.rows(choice(Analysis.DEMAND, null)))).isEmpty();
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> analyses.rows(choice(Analysis.DEMAND, null))))
                .extracting(row -> row.words().getFirst()).contains(course.getTitle());
        String cadet = exchange.cadet(host).getAccount().getEmail();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(cadet, () -> analyses.rows(choice(Analysis.LOAD, null))));
    }

    @Test
    void aSpecialistHoldsEveryCompetenceOfTheProfile() {
        Long profile = em.createQuery("select c.id from Competence c where c.code = 'P-11' and c.framework.status = org.milerasmus.competence.FrameworkStatus.CURRENT",
                Long.class).getSingleResult();
        Person specialist = exchange.cadet(host);
        classroom.specialist(specialist, "P-11");
        Person beginner = exchange.cadet(host);
        classroom.specialist(beginner, "P-11");
        classroom.forgetOne(beginner);
        int year = LocalDate.now().getYear();
        AnalysisChoice thisYear = new AnalysisChoice(Analysis.SPECIALISTS, LocalDate.now(), LocalDate.now(), profile);
        assertThat(As.staff(staff, () -> analyses.rows(thisYear))).singleElement().satisfies(row -> {
            assertThat(row.words().getFirst()).isEqualTo(year);
            assertThat(row.words().get(1)).isEqualTo(host.getCountry());
            assertThat(row.figures()).singleElement().hasToString("1");
        });
    }

    private List<Number> figures(Analysis analysis) {
        List<AnalysisRow> rows = As.staff(staff, () -> analyses.rows(choice(analysis, null)));
        assertThat(rows).hasSize(1);
        return List.copyOf(rows.getFirst().figures());
    }

    private static AnalysisChoice choice(Analysis analysis, Long profile) {
        return new AnalysisChoice(analysis, LocalDate.now().minusMonths(1), LocalDate.now().plusMonths(3), profile);
    }
}
