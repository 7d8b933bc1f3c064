package org.milerasmus.work;

/** Long work is finished or has failed; fired in the transaction that ends it. Who cancels needs no news. */
public record JobEnded(long jobId, JobStatus status) {
}
