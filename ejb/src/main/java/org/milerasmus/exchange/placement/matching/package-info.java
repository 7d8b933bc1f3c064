/**
 * Who gets which wish: pure arithmetic over one round, without people or database.
 *
 * <p>A round is a set of wishes (an applicant and a call), each with a place in one strict order of merit, under quotas that are
 * nested: whatever an agreement may send in a year contains the seats of its calls, which contain the seats of a nation, which
 * contain those of a sender in it where an agreement gives each sender its own, which contain those of one service. Sets of wishes that obey nested quotas are the independent sets of a laminar matroid, and
 * a host side that keeps the best independent set out of all offers chooses substitutably and by the law of aggregate demand.
 * Hence deferred acceptance from the applicants' side (Gale and Shapley, College Admissions and the Stability of Marriage, 1962)
 * ends in the stable placement that is best for all applicants, and nobody gains by reporting other wishes than the true ones
 * (Hatfield and Milgrom, Matching with Contracts, 2005, theorems 3 and 11; for nested caps: Kamada and Kojima, Stability Concepts
 * in Matching under Distributional Constraints, 2017; Kojima, Tamura and Yokoo, Designing Matching Mechanisms under Constraints,
 * 2018). Quotas that cross would not be nested, and where they do, a stable placement need not exist. That is why a service is counted
 * inside its nation or its sender, and why a sender's seats over several calls are divided among these before anybody's wishes are
 * looked at: each part then lies inside its call. What is left of the parts is given by hand before a round is published, and by
 * refilling it afterwards.
 */
package org.milerasmus.exchange.placement.matching;
