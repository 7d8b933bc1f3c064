package org.milerasmus.web.partnership.appointment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.partnership.appointment.AppointmentFilter;
import org.milerasmus.partnership.appointment.AppointmentRow;
import org.milerasmus.partnership.appointment.Appointments;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Term;
import org.milerasmus.web.list.LazyPage;

/** The duties of the own academy; all duties for administrators and auditors. */
@Named
@ViewScoped
public class AppointmentListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Appointments appointments;

    @Inject
    private transient Clock clock;

    private String words;
    private Duty duty;
    private Term term;

    private final LazyPage<AppointmentRow> rows =
            LazyPage.of(this::filter, f -> appointments.count(f), (f, page) -> appointments.list(f, page), AppointmentRow::id);

    private AppointmentFilter filter() {
        return new AppointmentFilter(words, duty, term);
    }

    /** Whether the duty of a row is held today. */
    public Term termOf(AppointmentRow row) {
        return row.term(LocalDate.now(clock));
    }

    public LazyPage<AppointmentRow> getRows() {
        return rows;
    }

    public Duty[] getDuties() {
        return Duty.values();
    }

    public Term[] getTerms() {
        return Term.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    public Term getTerm() {
        return term;
    }

    public void setTerm(Term term) {
        this.term = term;
    }
}
