package org.milerasmus.web.exchange.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import org.milerasmus.exchange.programme.ProgrammeStatus;
import org.milerasmus.exchange.programme.ProgrammeText;
import org.milerasmus.exchange.teaching.TeachingHours;
import org.milerasmus.web.frame.Feedback;

/** Writing the programme of a visit. */
@Named
@ViewScoped
public class ProgrammeEditView extends ProgrammePage {

    private static final long serialVersionUID = 1L;

    private ProgrammeText text;

    @Override
    public void load() {
        super.load();
        if (getProgramme() == null) {
            text = new ProgrammeText();
            text.setHours(getLeastHours());
        } else {
            text = getProgramme().getText().copy();
        }
    }

    /** Goes to the page of the programme where there is nothing to write. */
    public String open() {
        load();
        return isWritable() ? null : page("view");
    }

    /** Saves what was typed; signatures that were given before count no more. */
    public String save() {
        programmes().save(getStay().getId(), version(), text);
        Feedback.success("programme.saved");
        return page("view");
    }

    /** Whether saving takes signatures back. */
    public boolean isSigned() {
        return getProgramme() != null && getProgramme().getSigning().getStatus() != ProgrammeStatus.DRAFT;
    }

    /** Days of the stay. */
    public long getDays() {
        return ChronoUnit.DAYS.between(getStay().getStartsOn(), getStay().getEndsOn()) + 1;
    }

    /** Fewest hours of teaching that count for so many days. */
    public int getLeastHours() {
        return TeachingHours.minimum(getStay().getKind(), getDays());
    }

    public ProgrammeText getText() {
        return text;
    }
}
