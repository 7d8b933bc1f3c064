package org.milerasmus.course.session;

/** How a session is held. */
public enum SessionForm {
    /** Everybody is at one place. */
    ON_SITE(true, false),
    /** Everybody takes part by a link. */
    ONLINE(false, true),
    /** Part of it at a place, part of it by a link. */
    BLENDED(true, true);

    private final boolean placed;
    private final boolean linked;

    SessionForm(boolean placed, boolean linked) {
        this.placed = placed;
        this.linked = linked;
    }

    /** Whether one has to travel to it. */
    public boolean isPlaced() {
        return placed;
    }

    /** Whether one takes part in it by a link. */
    public boolean isLinked() {
        return linked;
    }
}
