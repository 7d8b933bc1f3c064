package org.milerasmus.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** An address of this application that came from outside and may be gone to. */
public final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private LocalAddress() {
    }

    /** The address itself when it stays here, else the first page: nobody is sent to another host. */
    public static String of(String address) {
        return address != null && LOCAL.matcher(address).matches() ? address : "/";
    }

    /** The address that a request asks for, with its parameters. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
