package org.milerasmus.course.catalogue.content;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.text.Typed;

/** What a course is for, and for whom. */
@Embeddable
public class Purpose implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 2000)
    private String aim;

    @Size(max = 4000)
    private String objectives;

    @Size(max = 1000)
    private String audience;

    /** The same, for another course. */
    public Purpose copy() {
        Purpose copy = new Purpose();
        copy.aim = aim;
        copy.objectives = objectives;
        copy.audience = audience;
        return copy;
    }

    /** Why one attends it, in a sentence or two. */
    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = Typed.orNull(aim);
    }

    /** What participants perform in the end, one objective a line. */
    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = Typed.orNull(objectives);
    }

    /** Whom it is made for. */
    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = Typed.orNull(audience);
    }
}
