package org.milerasmus.web.exchange.application;

/** Where the pages of an application lead. */
final class Pages {

    private static final String FOLDER = "/exchange/application/";

    private Pages() {
    }

    /** A page of one application. */
    static String of(String page, String code) {
        return FOLDER + page + "?faces-redirect=true&code=" + code;
    }

    /** The list of all of them. */
    static String list() {
        return FOLDER + "list?faces-redirect=true";
    }
}
