package org.milerasmus.web.course.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milerasmus.course.calendar.CalendarFeeds;
import org.milerasmus.course.calendar.Feed;
import org.milerasmus.security.SecretToken;
import org.milerasmus.shared.NotFound;

/** Gives a calendar to who has its secret address, without signing in: programs that show calendars cannot. */
@WebServlet(FeedServlet.PATH + "*")
public class FeedServlet extends HttpServlet {

    /** Where the addresses of calendars begin. */
    static final String PATH = "/calendar/";

    private static final long serialVersionUID = 1L;
    private static final Pattern TOKEN = Pattern.compile("/([A-Za-z0-9_-]{" + SecretToken.LENGTH + "})\\.ics");

    @Inject
    private transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = TOKEN.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(feeds.read(path.group(1)), request, response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String mark = "\"" + feed.mark() + "\"";
        response.setHeader("ETag", mark);
        response.setHeader("Cache-Control", "private, no-cache");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(mark)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] text = feed.text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(text.length);
        response.setHeader("Content-Disposition", "inline; filename=\"military-erasmus.ics\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(text);
    }
}
