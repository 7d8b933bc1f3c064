package org.milerasmus.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request comes from: the other end of the line, or what a proxy that stands beside the server has noted of it. */
public final class ClientAddress {

    private static final String NOTED = "X-Forwarded-For";
    private static final String ADDRESS = "[0-9a-fA-F.:]{2,45}";

    private ClientAddress() {
    }

    /** The address; a note of anybody but a neighbour could be made up and does not count. */
    public static String of(HttpServletRequest request) {
        String noted = request.getHeader(NOTED);
        String last = noted == null ? "" : noted.substring(noted.lastIndexOf(',') + 1).strip();
        return last.matches(ADDRESS) && isNeighbour(request.getRemoteAddr()) ? last : request.getRemoteAddr();
    }

    private static boolean isNeighbour(String address) {
        try {
            InetAddress other = InetAddress.getByName(address);
            return other.isLoopbackAddress() || other.isSiteLocalAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }
}
