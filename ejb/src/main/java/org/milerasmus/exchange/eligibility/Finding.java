package org.milerasmus.exchange.eligibility;

import java.io.Serializable;

/**
 * One rule of a call, looked at for one person.
 *
 * @param wanted what the call asks for, as a value to be shown: a code, an enum constant, a language, a date, a moment, several of them; null where the rule says it all
 * @param given  what the person has; null for nothing
 */
public record Finding(Rule rule, boolean met, Object wanted, Object given) implements Serializable {
}
