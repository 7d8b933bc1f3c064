/** What a joint exercise is about: scenario, dates, and objectives that are mapped to competences. */
package org.milerasmus.exercise.scenario;
