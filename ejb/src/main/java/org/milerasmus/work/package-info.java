/**
 * Long work that people wait for without staying: it is done item by item in the background, shows how far it is, can be
 * cancelled, and goes on after a restart.
 * <p>
 * A row in our own database carries it, and a timer of the server does it. Jakarta Batch would keep its progress in a job
 * repository of the server, a second database without a common transaction: a crash between the two commits would lose a
 * chunk or do it twice. Here a chunk and the progress are one transaction.
 */
package org.milerasmus.work;
