/** Who enters prior certificates, who decides about them, and the list of those that wait. */
package org.milerasmus.competence.certificatedesk;
