package org.milerasmus.web.exchange.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.exchange.extension.Extension;
import org.milerasmus.exchange.extension.Extensions;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.readiness.Checklists;
import org.milerasmus.exchange.readiness.ReadinessKind;
import org.milerasmus.exchange.readiness.ReadinessLine;
import org.milerasmus.exchange.stay.Interruptions;
import org.milerasmus.exchange.stay.Stays;
import org.milerasmus.web.frame.Feedback;

/** The dialog in which a day and a note are asked for, whatever is confirmed or answered by them. */
@Named
@ViewScoped
public class StayActView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Stays stays;

    @Inject
    private transient Interruptions interruptions;

    @Inject
    private transient Checklists checklists;

    @Inject
    private transient Extensions extensions;

    @Inject
    private transient Clock clock;

    private Purpose purpose = Purpose.ARRIVE;
    private ReadinessKind point;
    private Long wish;
    private long version;
    private LocalDate day;
    private String note;

    /** Opens the dialog for something that happens today, unless another day is chosen. */
    public void open(Purpose asked, Mobility stay) {
        begin(asked, stay.getVersion());
        day = LocalDate.now(clock);
    }

    /** Opens the dialog for a point of the checklist, with what was confirmed before. */
    public void openPoint(Purpose asked, ReadinessLine line) {
        begin(asked, line.version());
        point = line.kind();
        day = line.day();
        note = line.note();
    }

    /** Opens the dialog for the answer to a wish. */
    public void openWish(Purpose asked, Extension asking) {
        begin(asked, asking.getVersion());
        wish = asking.getId();
    }

    private void begin(Purpose asked, long seen) {
        purpose = asked;
        version = seen;
        point = null;
        wish = null;
        day = null;
        note = null;
    }

    /** Does what the dialog is open for. */
    public String save(Mobility stay) {
        long id = stay.getId();
        switch (purpose) {
            case ARRIVE -> stays.arrive(id, version, day, note);
            case DEPART -> stays.depart(id, version, day, note);
            case COMPLETE -> stays.complete(id, version, day, note);
            case RESUME -> interruptions.resume(id, version, day);
            case CONFIRM_POINT -> checklists.confirm(id, point, version, day, note);
            case WAIVE_POINT -> checklists.waive(id, point, version, note);
            case AGREE -> extensions.agree(wish, version, note);
            case DECLINE -> extensions.decline(wish, version, note);
        }
        Feedback.success("stay.done." + purpose, point);
        return StayPage.of(stay);
    }

    /** Takes the confirmation of a point back. */
    public String reopen(Mobility stay, ReadinessLine line) {
        checklists.reopen(stay.getId(), line.kind(), line.version());
        Feedback.success("stay.reopened", line.kind());
        return StayPage.of(stay);
    }

    /** Takes the own wish for a later end back. */
    public String takeBack(Mobility stay, Extension own) {
        extensions.takeBack(own.getId(), own.getVersion());
        Feedback.success("stay.takenBack");
        return StayPage.of(stay);
    }

    /** Whether the dialog asks for a day. */
    public boolean isDated() {
        return purpose.isDated(point);
    }

    /** Whether the dialog has room for a note. */
    public boolean isNoted() {
        return purpose.isNoted(point);
    }

    public Purpose getPurpose() {
        return purpose;
    }

    /** The point of the checklist, when the dialog is open for one. */
    public ReadinessKind getPoint() {
        return point;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
