package org.milerasmus.exchange.grant;

import java.io.Serializable;

/**
 * What the sending academy says of a traveller.
 *
 * @param green              travels mainly by bus, train, bicycle or shared car
 * @param travelDays         days of travel that are paid like days of the stay
 * @param fewerOpportunities gets the addition for people with fewer opportunities
 */
public record GrantChoice(boolean green, int travelDays, boolean fewerOpportunities) implements Serializable {

    /** Nothing special. */
    public static final GrantChoice PLAIN = new GrantChoice(false, 0, false);
}
