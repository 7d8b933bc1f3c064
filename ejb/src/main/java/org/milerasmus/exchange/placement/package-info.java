/**
 * Rounds of placement. A round takes the calls that compete for the same applicants and gives everybody at most one wish. It is the
 * programme's administrator who runs it: applicants of many academies compete for the same seats, and none of the academies may
 * rank those of the others. To publish a round is to nominate, so hosts answer and applicants confirm as always; who is left goes to
 * the reserve list, from which seats that become free are filled again.
 */
package org.milerasmus.exchange.placement;
