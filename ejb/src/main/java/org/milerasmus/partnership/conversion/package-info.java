/**
 * Grades of one institution in the scale of another, by the method of the ECTS Users' Guide 2015 ("Grade distribution", section 4.3 and
 * Annex 2), which the EGRACONS project put into practice: the passing grades of each institution take up bands of cumulative
 * percentages, from the best grade at 0 to the lowest passing one at 100, and a grade is looked up by its band in the other scale.
 */
package org.milerasmus.partnership.conversion;
