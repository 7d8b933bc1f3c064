/** Frameworks of competences and their editions. */
package org.milerasmus.competence;
