/** Pages of the teams of an exercise and their members. */
package org.milerasmus.web.exercise.team;
