package org.milerasmus.exchange.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** Whether an academy asks the holder of a duty before it nominates, and how long the answer may take. */
@Entity
@Table(name = "consent_rule")
@NamedQuery(name = "ConsentRule.ofAcademy", query = "select r from ConsentRule r where r.academy.id = :academy")
@NamedQuery(name = "ConsentRule.needed", query = "select r from ConsentRule r where r.academy.id = :academy and r.needed = true order by r.id")
public class ConsentRule extends Aggregate {

    /** The duties that can be asked, in the order in which people name them. */
    public static final List<Duty> DUTIES = List.of(Duty.COMMANDER, Duty.MEDICAL_OFFICER, Duty.SECURITY_OFFICER, Duty.STUDY_OFFICE);

    private static final long serialVersionUID = 1L;
    /** A request goes up the chain of command within two weeks at the academies that were asked. */
    private static final int USUAL_DAYS = 14;
    private static final int USUAL_REMINDER = 3;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Duty duty;

    @Column(nullable = false)
    private boolean needed;

    @Min(1)
    @Max(90)
    @Column(nullable = false)
    private int days = USUAL_DAYS;

    @Min(0)
    @Max(30)
    @Column(name = "remind_before", nullable = false)
    private int remindBefore = USUAL_REMINDER;

    protected ConsentRule() {
    }

    /** A duty that is not asked yet. */
    public ConsentRule(Academy academy, Duty duty) {
        this.academy = academy;
        this.duty = duty;
    }

    /** Refuses a reminder that would come before the question. */
    public void check() {
        if (remindBefore >= days) {
            throw RuleBroken.at("remindBefore-" + duty, "consent.reminderTooEarly", days);
        }
    }

    public Academy getAcademy() {
        return academy;
    }

    public Duty getDuty() {
        return duty;
    }

    /** Whether the consent is asked for. */
    public boolean isNeeded() {
        return needed;
    }

    public void setNeeded(boolean needed) {
        this.needed = needed;
    }

    /** Calendar days for the answer, 1 to 90; the last of them counts whole. */
    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /** Days before the last one on which those who are asked are reminded, 0 to 30; 0 for the last day itself. */
    public int getRemindBefore() {
        return remindBefore;
    }

    public void setRemindBefore(int remindBefore) {
        this.remindBefore = remindBefore;
    }
}
