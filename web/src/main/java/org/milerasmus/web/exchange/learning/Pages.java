package org.milerasmus.web.exchange.learning;

/** Where the pages of a learning agreement lead. */
final class Pages {

    private Pages() {
    }

    /** A page of the agreement of one stay. */
    static String of(String page, String stayCode) {
        return "/exchange/learning/" + page + "?faces-redirect=true&code=" + stayCode;
    }
}
