package org.milerasmus;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * Capabilities and leaves in the order in which they may know each other: a package imports only from packages that stand
 * before it. Edges may import all of these, and nobody imports an edge, not even another one; the leaves of one edge stand in
 * their order, too.
 */
final class Rows {

    private static final String ROOT = "org.milerasmus.";

    private static final List<String> ORDER = List.of(
            // kernel
            "shared", "shared.text", "shared.database", "shared.code", "shared.time", "shared.timer", "reference", "audit", "export", "document", "security", "security.password", "security.signin", "security.account",
            "outbox", "paper", "work", "person",
            // competence
            "competence", "competence.edition", "competence.passport", "competence.gap", "competence.certificate", "competence.certificatedesk", "competence.sharing",
            // partnership
            "partnership.academy", "competence.passportdesk", "competence.passportlist", "partnership.conversion", "partnership.grading", "partnership.academyfile", "partnership.academyimport",
            "partnership.contact", "partnership.factsheet", "partnership.academydocument",
            "partnership.appointment",
            "partnership.agreement.content", "partnership.agreement.life", "partnership.agreement", "partnership.agreementlist", "partnership.negotiation",
            // course
            "course.catalogue.content", "course.catalogue", "course.cataloguedesk", "course.pathway", "competence.passportpaper", "course.session", "course.session.timetable", "course.session.listing", "course.session.planning", "course.evidence",
            "course.enrolment.seat", "course.enrolment.rule", "course.enrolment", "course.enrolment.move", "course.enrolment.queue", "course.enrolling", "course.enrolmentlist", "course.finder",
            "course.attendance", "course.attendance.register", "course.attendance.checkin",
            "course.practical", "course.practical.attempt", "course.practical.custody", "course.practical.result", "course.practical.working", "course.practical.desk",
            "course.assessment", "course.assessmentdesk", "course.mark", "course.marking", "course.grade", "course.grade.own", "course.appeal", "course.record",
            "course.certificate.signing", "course.certificate", "course.certificatedesk", "course.credential", "course.calendar",
            // exchange
            "exchange.call", "exchange.promise", "exchange.offering", "exchange.eligibility", "exchange.application", "exchange.applicationdocument", "exchange.consent", "exchange.applying",
            "exchange.teaching", "exchange.teachingdesk", "exchange.invitation",
            "exchange.decision.seat", "exchange.decision", "exchange.review", "exchange.consenting", "exchange.placement.matching", "exchange.placement.seat", "exchange.placement.merit",
            "exchange.placement", "exchange.placing", "exchange.mobility", "exchange.mobilitylist",
            "exchange.learning.content", "exchange.learning", "exchange.learningdesk", "exchange.partner", "exchange.party", "exchange.programme", "exchange.programmedesk", "exchange.readiness",
            "exchange.travelorder", "exchange.stay", "exchange.extension", "exchange.incidentnote", "exchange.stayreminder",
            "exchange.presence", "exchange.rollcall", "exchange.grant.rate", "exchange.grant", "exchange.ledger.seat", "exchange.ledger", "exchange.result", "exchange.transcript.content", "exchange.transcript",
            "exchange.resultimport", "exchange.recognition", "exchange.learningpaper", "exchange.studyrecord", "exchange.verification",
            // exercise
            "exercise.scenario", "exercise.team", "exercise.inject", "exercise.score", "exercise.evidence", "exercise", "exercise.board", "exercise.report");

    private static final List<String> EDGES = List.of("notification", "notification.news", "notification.course", "report", "report.course",
            "dashboard.entry", "dashboard.waiting", "dashboard.course", "dashboard", "search",
            "demo.people", "demo.partnership", "demo.application", "demo.stay", "demo.visit", "demo.course", "demo.session", "demo.practical", "demo.competence", "demo.exercise", "demo.attendance", "demo.assessment", "demo");

    private Rows() {
    }

    static ArchCondition<JavaClass> knowOnlyWhatStandsBeforeThem() {
        return new ArchCondition<>("know only packages that stand before their own in the table") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                requirePlace(type, events);
                type.getDirectDependenciesFromSelf().stream().filter(Rows::isForbidden)
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static void requirePlace(JavaClass type, ConditionEvents events) {
        String leaf = leaf(type);
        if (!ORDER.contains(leaf) && !EDGES.contains(leaf)) {
            events.add(SimpleConditionEvent.violated(type, "package " + leaf + " has no place in the table"));
        }
    }

    private static boolean isForbidden(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().startsWith(ROOT) || target.getPackageName().equals(dependency.getOriginClass().getPackageName())) {
            return false;
        }
        String from = leaf(dependency.getOriginClass());
        String to = leaf(target);
        if (EDGES.contains(to)) {
            return !edge(to).equals(edge(from)) || EDGES.indexOf(to) > EDGES.indexOf(from);
        }
        return !EDGES.contains(from) && ORDER.indexOf(to) > ORDER.indexOf(from);
    }

    private static String edge(String leaf) {
        return leaf.split("\\.")[0];
    }

    private static String leaf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }
}
