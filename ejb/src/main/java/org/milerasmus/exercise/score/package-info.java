/** The score of an exercise by team and by objective. */
package org.milerasmus.exercise.score;
