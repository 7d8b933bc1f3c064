/** The passports that staff can look through: those of the own academy's people, and those that were shared with every academy. */
package org.milerasmus.competence.passportlist;
