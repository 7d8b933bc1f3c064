package org.milerasmus.course.enrolment.rule;

import java.io.Serializable;

/**
 * One rule of a session, looked at for one person.
 *
 * @param wanted what the session asks for, as a value to be shown; null where the rule says it all
 * @param given  what the person has; null for nothing
 */
public record Finding(EnrolmentRule rule, boolean met, Object wanted, Object given) implements Serializable {
}
