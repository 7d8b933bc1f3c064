/** What is kept of an exercise when it is over: observations, recommendations, and the after-action report. */
package org.milerasmus.exercise.report;
