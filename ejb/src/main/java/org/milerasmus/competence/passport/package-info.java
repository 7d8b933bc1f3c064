/** What somebody is proven to be able to do: evidence of competences from courses, exercises, assessments and prior certificates, and what counts of it on a day. */
package org.milerasmus.competence.passport;
