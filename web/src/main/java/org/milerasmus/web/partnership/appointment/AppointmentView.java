package org.milerasmus.web.partnership.appointment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.appointment.Appointment;
import org.milerasmus.partnership.appointment.Appointments;
import org.milerasmus.partnership.appointment.Colleague;
import org.milerasmus.partnership.appointment.Delegation;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;

/** One duty: its end and its absences. */
@Named
@ViewScoped
public class AppointmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Appointments appointments;

    @Inject
    private transient Caller caller;

    private Long id;
    private Appointment appointment;
    private List<Colleague> colleagues = List.of();
    private LocalDate lastDay;
    private Long delegateId;
    private LocalDate fromDay;
    private LocalDate toDay;

    /** Reads the duty that the address names. */
    public void load() {
        appointment = appointments.view(id);
        colleagues = isDelegable() ? appointments.colleagues(appointment.getAcademy().getId()).stream()
                .filter(one -> !one.accountId().equals(appointment.getAccount().getId())).toList() : List.of();
    }

    /** Whether the caller gives and ends duties here. */
    public boolean isEndable() {
        return caller.is(Role.STAFF, Role.ADMINISTRATOR);
    }

    /** Whether the caller names who stands in: staff, and the holder. */
    public boolean isDelegable() {
        return isEndable() || appointment.getAccount().getId().equals(caller.accountId());
    }

    /** Lets the duty end. */
    public void end() {
        appointments.end(id, appointment.getVersion(), lastDay);
        Feedback.success("appointment.ended", lastDay);
        load();
    }

    /** Notes an absence. */
    public void delegate() {
        appointments.delegate(id, appointment.getVersion(), delegateId, fromDay, toDay);
        Feedback.success("appointment.delegated");
        delegateId = null;
        fromDay = null;
        toDay = null;
        load();
    }

    /** Takes an absence back. */
    public void revoke(Delegation absence) {
        appointments.revoke(id, appointment.getVersion(), absence.getId());
        Feedback.success("appointment.revoked");
        load();
    }

    public Appointment getAppointment() {
        return appointment;
    }

    public List<Colleague> getColleagues() {
        return colleagues;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Long getDelegateId() {
        return delegateId;
    }

    public void setDelegateId(Long delegateId) {
        this.delegateId = delegateId;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }
}
