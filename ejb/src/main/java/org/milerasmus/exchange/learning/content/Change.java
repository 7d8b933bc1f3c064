package org.milerasmus.exchange.learning.content;

/** What became of a component between two texts. In a change during the stay a component is kept, added or removed, never rewritten. */
public enum Change {
    KEPT, ADDED, REMOVED,
    /** The same component in other words; found between two texts only. */
    REWORDED
}
