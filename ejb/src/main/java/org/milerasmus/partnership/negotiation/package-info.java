/** The life of agreements: proposed, countered, approved by signatories, amended, suspended, ended, renewed, and the reminders in time. */
package org.milerasmus.partnership.negotiation;
