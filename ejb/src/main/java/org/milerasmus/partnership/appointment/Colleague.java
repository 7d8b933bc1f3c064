package org.milerasmus.partnership.appointment;

import java.io.Serializable;

/** Somebody of an academy who can be given a duty. */
public record Colleague(Long accountId, String name, String email) implements Serializable {
}
