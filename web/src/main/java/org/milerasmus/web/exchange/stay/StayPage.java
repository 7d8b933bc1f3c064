package org.milerasmus.web.exchange.stay;

import org.milerasmus.exchange.mobility.Mobility;

/** Where to go after something was done about a stay. */
final class StayPage {

    private StayPage() {
    }

    /** The page of the stay, read anew. */
    static String of(Mobility stay) {
        return "/exchange/mobility/view?faces-redirect=true&code=" + stay.getCode();
    }
}
