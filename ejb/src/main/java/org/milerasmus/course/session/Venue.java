package org.milerasmus.course.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** Where a session is held: at a place, by a link, or both. */
@Embeddable
public class Venue implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SessionForm form = SessionForm.ON_SITE;

    @Size(max = 200)
    private String place;

    @Size(max = 300)
    @Pattern(regexp = "|(?i:https)://\\S+", message = "{secureLink}")
    private String link;

    /** A session on site says where, one online by which link; what does not belong to it is dropped. */
    void check() {
        place = form.isPlaced() ? place : null;
        link = form.isLinked() ? link : null;
        if (form.isPlaced() && place == null) {
            throw RuleBroken.at("place", "session.placeMissing");
        }
        if (form.isLinked() && link == null) {
            throw RuleBroken.at("link", "session.linkMissing");
        }
    }

    public SessionForm getForm() {
        return form;
    }

    public void setForm(SessionForm form) {
        this.form = form;
    }

    /** Building and town as a guest finds them; null when it is online. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Typed.orNull(place);
    }

    /** Address by which one takes part, for those who teach and take part only; null when it is on site, or hidden from the reader. */
    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = Typed.orNull(link);
    }
}
