package org.milerasmus.web.partnership.appointment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.partnership.appointment.Appointment;
import org.milerasmus.partnership.appointment.Appointments;
import org.milerasmus.partnership.appointment.Colleague;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Caller;
import org.milerasmus.web.frame.Feedback;

/** Somebody is given a duty. */
@Named
@ViewScoped
public class AppointmentEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Appointments appointments;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Clock clock;

    private Long academyId;
    private Long accountId;
    private Duty duty;
    private LocalDate validFrom;
    private LocalDate validTo;
    private List<AcademyChoice> choices = List.of();
    private List<Colleague> colleagues = List.of();

    /** Begins with the own academy and today. */
    public void load() {
        validFrom = LocalDate.now(clock);
        if (isForAnyAcademy()) {
            choices = academies.military();
        } else {
            academyId = caller.academyId();
            findColleagues();
        }
    }

    /** Whether the academy is chosen: by administrators; staff give the duties of their own. */
    public boolean isForAnyAcademy() {
        return caller.seesEverything();
    }

    /** Offers the people of the chosen academy. */
    public void findColleagues() {
        accountId = null;
        colleagues = academyId == null ? List.of() : appointments.colleagues(academyId);
    }

    /** Gives the duty. */
    public String save() {
        Appointment given = appointments.appoint(accountId, duty, validFrom, validTo);
        Feedback.success("appointment.saved", given.getAccount().getDisplayName());
        return "/partnership/appointment/view?faces-redirect=true&id=" + given.getId();
    }

    public Duty[] getDuties() {
        return Duty.values();
    }

    public List<AcademyChoice> getChoices() {
        return choices;
    }

    public List<Colleague> getColleagues() {
        return colleagues;
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
