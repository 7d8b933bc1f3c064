/** A passport as its readers see it, on the screen, on paper and as JSON. */
package org.milerasmus.competence.passportdesk;
