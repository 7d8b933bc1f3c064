package org.milerasmus.course.mark;

/** A marker has proposed what to agree on; fired in the transaction that does it. */
public record MarkProposed(long proposalId) {
}
