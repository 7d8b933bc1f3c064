/** Pages of the competence passport: one's own, those of the own academy's people, prior certificates, and sharing. */
package org.milerasmus.web.competence.passport;
