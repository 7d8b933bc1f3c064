package org.milerasmus.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A number for one request, shown to the user when it fails and written into the log. */
public final class RequestId {

    private static final String ATTRIBUTE = "requestId";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {
    }

    /** The request's number, made when it is first asked for. */
    public static String of(HttpServletRequest request) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof String)) {
            byte[] bytes = new byte[5];
            RANDOM.nextBytes(bytes);
            request.setAttribute(ATTRIBUTE, HexFormat.of().formatHex(bytes));
        }
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
