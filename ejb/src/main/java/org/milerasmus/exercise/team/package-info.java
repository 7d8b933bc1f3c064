/** The teams of an exercise, whom the academies name for them, and what each of them may see and do. */
package org.milerasmus.exercise.team;
