package org.milerasmus.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditEntry;
import org.milerasmus.audit.AuditFilter;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.list.LazyPage;

/** Searching the audit trail. */
@Named
@ViewScoped
public class AuditListView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Types of record that the trail tells of; a newer release may have left others. */
    public static final List<String> RECORD_TYPES = List.of(
            "Academy", "AcademyDocument", "Account", "Agreement", "Appeal", "Application", "Appointment", "Approval", "Assessment", "AssessmentMark",
            "Attempt", "Attendance", "AttendanceRule", "CalendarFeed", "Call", "Certificate", "CertificateFile", "CheckIn", "Competence", "Consent",
            "ConsentRule", "Contact", "CooperationCondition", "Course", "CourseGrade", "CustodyEntry", "Delegation", "Document", "EmergencyContact",
            "Enrolment", "Evidence", "EvidenceDownload", "EvidenceItem", "Exercise", "Extension", "FactSheet", "FinalMark", "ForensicTopic",
            "Framework", "GivenAnswer", "GradingTable", "Grant", "GrantRates", "Hint", "IncidentNote", "Inject", "Instructor", "Interruption",
            "Invitation", "Job", "LearningAgreement", "LearningOutcome", "LearningTemplate", "Lesson", "MarkProposal", "Mobility", "Notice", "Objective",
            "Observation", "OutboxMail", "PassportLink", "PassportShare", "PasswordLink", "Person", "Placement", "PracticalTask", "PriorCertificate",
            "Question", "ReadinessItem", "Recognition", "ResultSheet", "RollCall", "RollCallLine", "Room", "Round", "Scheme", "Session", "Sheet",
            "SignedScan", "SigningKey", "TakenHint", "TeachingOffer", "TeachingRequest", "Team", "TeamMember", "Terms", "Transcript", "TravelOrder",
            "VisitProgramme");

    @Inject
    private transient AuditTrail trail;

    @Inject
    private UserSettings settings;

    private String actor;
    private AuditAction action;
    private String recordType;
    private String record;
    private LocalDate from;
    private LocalDate to;

    private final LazyPage<AuditEntry> rows = LazyPage.of(this::filter, f -> trail.count(f), (f, page) -> trail.list(f, page), AuditEntry::getId);

    private AuditFilter filter() {
        return new AuditFilter(actor, action, recordType, record, start(from), to == null ? null : start(to.plusDays(1)));
    }

    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(settings.getZone()).toInstant();
    }

    public LazyPage<AuditEntry> getRows() {
        return rows;
    }

    public List<String> getRecordTypes() {
        return RECORD_TYPES;
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public AuditAction getAction() {
        return action;
    }

    public void setAction(AuditAction action) {
        this.action = action;
    }

    public String getRecordType() {
        return recordType;
    }

    public void setRecordType(String recordType) {
        this.recordType = recordType;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    /** First day that is shown. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day that is shown. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
