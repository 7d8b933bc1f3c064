/**
 * The consents of the sending academy's chain of command: which it asks for, by when, and what follows from the answers.
 * <p>
 * Who reads what: the states, the days and the chosen phrase of a refusal are for the applicant, the coordinator and everybody
 * who has a duty in the chain. Free words may tell of somebody's health or of a security matter, so they are no part of the
 * audit trail, of notices or of mails; they are read by those who hold the same duty and by the commander, and those of the
 * commander and of the study office by the coordinator as well. The applicant, the host and the programme never read them.
 */
package org.milerasmus.exchange.consent;
