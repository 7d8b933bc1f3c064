/** What an exercise proves: the competences of the objectives that a team has achieved, written into the passports of its members and taken back. */
package org.milerasmus.exercise.evidence;
