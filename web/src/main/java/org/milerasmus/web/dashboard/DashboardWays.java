package org.milerasmus.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.Figure;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.frame.CurrentUser;

/** The way from each entry of a dashboard to the page that it speaks of. */
@Named
@RequestScoped
public class DashboardWays {

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The page on which it is done. */
    public String to(Task task) {
        return switch (task.kind()) {
            case COMPLETE_PROFILE -> "/person/profile";
            case FINISH_DRAFT -> "/exchange/application/edit?code=" + task.code();
            case ACCEPT_SEAT -> "/course/enrolment/view?id=" + task.code();
            case LOOK_AT_WAITING_LIST -> "/course/enrolment/participants?session=" + task.code() + "&status=WAITING";
            case MARK_ASSESSMENT, AGREE_ON_MARKS -> "/course/assessment/mark?id=" + task.code();
            case DECIDE_APPEAL -> "/course/assessment/appeal?id=" + task.code();
            case MARK_ANSWERS -> "/course/practical/attempts?code=" + task.code();
            case LOOK_AT_CERTIFICATES -> "/course/certificate/view?code=" + task.code();
            case KEEP_REGISTER -> "/course/attendance/lesson?lesson=" + task.code();
            case CONFIRM_SEAT -> "/exchange/application/view?code=" + task.code();
            case APPROVE_ACCOUNTS -> "/security/account/list?status=PENDING";
            case DECIDE_APPLICATIONS -> "/exchange/decision/nominations?status=SUBMITTED";
            case RENOMINATE -> "/exchange/decision/nominations?status=REFUSED";
            case ANSWER_NOMINATIONS -> "/exchange/decision/admissions?status=NOMINATED";
            case GIVE_CONSENTS -> "/exchange/consent/list";
            case CONFIRM_CONTACTS -> "/partnership/contact/list?stale=true&academy=" + user.getAcademyId();
            case PUBLISH_CALLS -> "/exchange/call/mine?status=DRAFT";
            case WRITE_LEARNING_AGREEMENT, SIGN_LEARNING_AGREEMENT -> "/exchange/learning/view?code=" + task.code();
            case SIGN_LEARNING_AGREEMENTS -> "/exchange/learning/list?mine=true";
            case ENTER_RESULTS -> "/exchange/transcript/list?stage=TO_ISSUE&direction=INCOMING";
            case RECOGNISE_RESULTS -> "/exchange/transcript/list?stage=TO_RECOGNISE&direction=OUTGOING";
            case APPROVE_AGREEMENTS -> "/partnership/agreement/list?waiting=true";
            case RESEND_MAILS -> "/notification/outbox?status=DEAD";
            case COMPLETE_CHECKLIST, ANSWER_EXTENSION -> "/exchange/mobility/view?code=" + task.code();
            case ISSUE_ORDERS -> "/exchange/mobility/list?due=READINESS";
            case CONFIRM_ARRIVALS -> "/exchange/mobility/list?due=ARRIVAL";
            case CONFIRM_DEPARTURES -> "/exchange/mobility/list?due=DEPARTURE";
            case CONFIRM_RETURNS -> "/exchange/mobility/list?due=RETURN";
            case LOOK_AT_OFFERS -> "/exchange/teaching/requests?own=true&status=OPEN";
            case ANSWER_INVITATION -> "/exchange/teaching/match?request=" + task.code();
            case WRITE_PROGRAMME, SIGN_PROGRAMME -> "/exchange/programme/view?code=" + task.code();
            case CONFIRM_CERTIFICATES -> "/competence/passport/certificates?status=CLAIMED";
            case CORRECT_CERTIFICATE -> "/competence/passport/certificate?code=" + task.code();
            case RENEW_COMPETENCES -> "/competence/passport/mine";
            case WRITE_REPORT, CONFIRM_REPORT -> "/exchange/programme/report?code=" + task.code();
        };
    }

    /** The record that it is about. */
    public String to(Deadline deadline) {
        return switch (deadline.kind()) {
            case CALL_CLOSES -> "/exchange/call/view?code=";
            case SESSION_BEGINS -> "/course/session/view?code=";
            case STAY_BEGINS -> "/exchange/mobility/list?q=";
            case CONSENT_DUE -> "/exchange/consent/view?id=";
            case CONSENT_AWAITED -> "/exchange/decision/review?code=";
        } + deadline.code();
    }

    /** Narrows a list of stays to what a figure of the year counts. */
    private String thisYear() {
        return "year=" + AcademicYear.of(LocalDate.now(clock)).start() + "&counted=true";
    }

    /** The list of what is counted. */
    public String to(Figure figure) {
        return switch (figure.kind()) {
            case MY_APPLICATIONS -> "/exchange/application/list";
            case MY_STAYS -> "/exchange/mobility/list";
            case MY_COURSES -> "/course/enrolment/list";
            case STAYS -> "/exchange/mobility/list?" + thisYear();
            case OPEN_CALLS -> "/exchange/call/list";
            case APPLICATIONS -> "/exchange/decision/nominations";
            case OUTGOING -> "/exchange/mobility/list?direction=OUTGOING&" + thisYear();
            case INCOMING -> "/exchange/mobility/list?direction=INCOMING&" + thisYear();
            case ABROAD_NOW -> "/exchange/presence/map?direction=OUTGOING";
            case HERE_NOW -> "/exchange/presence/map?direction=INCOMING";
            case ACADEMIES -> "/partnership/academy/list";
            case MY_DUTIES -> "/partnership/appointment/list";
            case ACCOUNTS -> "/security/account/list?status=ACTIVE";
        };
    }
}
