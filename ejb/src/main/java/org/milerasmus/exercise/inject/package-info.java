/** The injects of an exercise: what is put to which team and when, its answer, and the points for it. */
package org.milerasmus.exercise.inject;
