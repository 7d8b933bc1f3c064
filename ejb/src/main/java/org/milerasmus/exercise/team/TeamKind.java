package org.milerasmus.exercise.team;

/** Which side a team is on. */
public enum TeamKind {
    /** Defends, investigates, and is scored. */
    BLUE,
    /** Plays the attackers. */
    RED,
    /** Directs the exercise: releases injects and assesses the answers. */
    WHITE
}
