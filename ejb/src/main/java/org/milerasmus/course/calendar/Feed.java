package org.milerasmus.course.calendar;

import java.io.Serializable;

/**
 * A calendar as it is given to who subscribes to it.
 *
 * @param text what it says, after RFC 5545
 * @param mark the same as long as its entries are, though it is written anew
 */
public record Feed(String text, String mark) implements Serializable {
}
