package org.milerasmus.exchange.decision;

import java.io.Serializable;

/** A call to choose from. */
public record CallChoice(Long id, String code, String title) implements Serializable {
}
