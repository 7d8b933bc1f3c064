/** Passports to take away, as PDF and as JSON, with what closes the gaps to a profile. */
package org.milerasmus.competence.passportpaper;
