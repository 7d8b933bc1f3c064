package org.milerasmus.partnership.appointment;

import java.io.Serializable;

/**
 * Which duties to list; null means any.
 *
 * @param words part of the name or the e-mail address of the holder, or of the academy's name
 */
public record AppointmentFilter(String words, Duty duty, Term term) implements Serializable {
}
