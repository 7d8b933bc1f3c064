/** The pages of the frameworks of competences: read by everybody with an account, kept by administrators. */
package org.milerasmus.web.competence;
