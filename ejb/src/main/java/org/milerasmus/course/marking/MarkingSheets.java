package org.milerasmus.course.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.course.mark.MarkBooks;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.database.Writing;

/** What markers do: each marks the assessments that the host has named them for, and no others. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL})
public class MarkingSheets {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostSchemes hosts;

    @Inject
    private MarkBooks books;

    @Inject
    private SheetWriter writer;

    @Inject
    private Settling settling;

    @Inject
    private Clock clock;

    /** The assessments of a session that the caller marks, once its scheme is fixed. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<MarkingTask> tasks(long sessionId) {
        return hosts.find(sessionId).filter(scheme -> scheme.getStatus() != SchemeStatus.DRAFT).map(hosts::assessments).orElse(List.of()).stream()
                .flatMap(one -> one.marker(caller.accountId()).map(marker -> new MarkingTask(one, marker)).stream()).toList();
    }

    /**
     * The sheet of an assessment for one of its markers, or for the host and the programme.
     *
     * @throws NotFound for anybody else; the attempt is audited
     */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public MarkingSheet open(long assessmentId) {
        Assessment assessment = assessment(assessmentId);
        Marker marker = assessment.marker(caller.accountId()).orElse(null);
        Scheme scheme = assessment.getScheme();
        boolean begun = scheme.getStatus() != SchemeStatus.DRAFT;
        caller.require(begun && (marker != null || caller.seesEverything() || hosts.isKept(scheme.getSession())), Assessment.class, assessmentId);
        return new SheetReader(assessment, marker, books.of(scheme)).read(books.participants(scheme));
    }

    /**
     * Saves a sheet as one: what is outside the scale is refused at its field, and nothing of the sheet is saved.
     *
     * @param lines as they were opened and filled in; those that were closed stay as they are
     * @throws org.milerasmus.shared.Stale when a mark was saved elsewhere since the sheet was opened
     */
    public void save(long assessmentId, @NotNull List<MarkLine> lines) {
        Assessment assessment = assessment(assessmentId);
        Marker marker = assessment.marker(caller.accountId()).orElse(null);
        caller.require(marker != null, Assessment.class, assessmentId);
        Scheme scheme = hosts.lockAny(assessment.getScheme().getId());
        scheme.require(SchemeStatus.FIXED);
        MarkRules.check(lines, assessment);
        MarkBook book = books.of(scheme);
        Map<Long, Enrolment> participants = participants(scheme);
        long changed = lines.stream().filter(line -> !line.isClosed())
                .filter(line -> writer.write(assessment, require(participants, line.getEnrolmentId()), marker, line, book)).count();
        if (changed > 0) {
            scheme.marked(clock.instant());
        }
        Writing.now(em, Assessment.class, assessmentId);
    }

    /**
     * What one of two markers who differ proposes, with the reason; it counts when the other one confirms it or says the same. What the host says counts.
     *
     * @throws org.milerasmus.shared.Stale when another proposal was made since the sheet was opened
     */
    public void settle(long assessmentId, @NotNull List<Difference> differences) {
        Assessment assessment = settled(assessmentId);
        Scheme scheme = assessment.getScheme();
        MarkBook book = books.of(scheme);
        Map<Long, Enrolment> participants = participants(scheme);
        Marker marker = assessment.marker(caller.accountId()).orElse(null);
        for (int i = 0; i < differences.size(); i++) {
            Difference one = differences.get(i);
            if (!one.isEmpty()) {
                settling.settle(assessment, require(participants, one.getEnrolmentId()), marker, one, i, book);
            }
        }
        scheme.marked(clock.instant());
        Writing.now(em, Assessment.class, assessmentId);
    }

    /** The other marker confirms a proposal as it was read, and it counts. */
    public void confirm(long assessmentId, @NotNull Difference read) {
        Assessment assessment = settled(assessmentId);
        settling.confirm(assessment, assessment.marker(caller.accountId()).orElse(null), read, books.of(assessment.getScheme()));
        assessment.getScheme().marked(clock.instant());
        Writing.now(em, Assessment.class, assessmentId);
    }

    /** An assessment that the caller marks or keeps, with the lock on its scheme. */
    private Assessment settled(long assessmentId) {
        Assessment assessment = assessment(assessmentId);
        caller.require(assessment.marker(caller.accountId()).isPresent() || hosts.isKept(assessment.getScheme().getSession()), Assessment.class, assessmentId);
        hosts.lockAny(assessment.getScheme().getId()).require(SchemeStatus.FIXED);
        return assessment;
    }

    private Map<Long, Enrolment> participants(Scheme scheme) {
        return books.participants(scheme).stream().collect(Collectors.toMap(Enrolment::getId, Function.identity()));
    }

    private static Enrolment require(Map<Long, Enrolment> participants, long id) {
        Enrolment found = participants.get(id);
        if (found == null) {
            throw new NotFound(Enrolment.class, id);
        }
        return found;
    }

    private Assessment assessment(long id) {
        Assessment found = em.createNamedQuery("Assessment.view", Assessment.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Assessment.class, id));
        found.getCriteria().size();
        return found;
    }
}
