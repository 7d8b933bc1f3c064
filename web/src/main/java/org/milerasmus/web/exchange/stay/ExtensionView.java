package org.milerasmus.web.exchange.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.extension.ExtensionFinding;
import org.milerasmus.exchange.extension.Extensions;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.web.frame.Feedback;

/** Asks for a later end of a stay, with what speaks against it in view. */
@Named
@ViewScoped
public class ExtensionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Extensions extensions;

    private LocalDate newEnd;
    private String wish;
    private List<ExtensionFinding> findings = List.of();

    /** Looks what holds up to the chosen day. */
    public void check(Mobility stay) {
        findings = newEnd == null ? List.of() : extensions.check(stay.getId(), newEnd);
    }

    /** Asks the other academy. */
    public String ask(Mobility stay) {
        extensions.ask(stay.getId(), stay.getVersion(), newEnd, wish);
        Feedback.success("stay.asked");
        return StayPage.of(stay);
    }

    public List<ExtensionFinding> getFindings() {
        return findings;
    }

    public LocalDate getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(LocalDate newEnd) {
        this.newEnd = newEnd;
    }

    /** Why. */
    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
