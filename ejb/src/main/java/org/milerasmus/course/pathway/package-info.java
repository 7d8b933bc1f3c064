/** The courses of the catalogue that close the gaps of a competence passport. */
package org.milerasmus.course.pathway;
