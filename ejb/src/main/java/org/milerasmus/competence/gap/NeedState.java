package org.milerasmus.competence.gap;

/** How something that a profile asks for stands with a person. */
public enum NeedState {
    /** It is held, at the level or above. */
    MET,
    /** It is held, but soon no longer. */
    ENDS_SOON,
    /** It is held at a level that is too low. */
    LEVEL_TOO_LOW,
    /** It is not held. */
    MISSING;

    /** Whether the profile is not met because of it. */
    public boolean isGap() {
        return this == LEVEL_TOO_LOW || this == MISSING;
    }
}
