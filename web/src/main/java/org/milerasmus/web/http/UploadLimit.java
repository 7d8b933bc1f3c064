package org.milerasmus.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milerasmus.document.Upload;

/** Turns an upload that is far too large away before any of it is stored, and opens the page that says so. */
@WebFilter(filterName = "uploadLimit", urlPatterns = {"/exchange/application/documents", "/partnership/academy/import",
        "/partnership/academy/documents", "/course/practical/evidence",
        "/exchange/transcript/import", "/partnership/agreement/paper"}, asyncSupported = true)
public class UploadLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long FORM = 64 * 1024L; // the other fields that come with the file
    private static final long PATIENCE = 100L * 1024 * 1024;
    private static final Pattern RECORD = Pattern.compile("[?&]((?:code|id|call)=[A-Z0-9-]{1,20})(?:&|$)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() <= Upload.MAX_SIZE + FORM) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getContextPath() + request.getServletPath() + "?refused=true" + record(request).map(name -> "&" + name).orElse("");
        forget(request);
        response.setHeader("Connection", "close");
        response.sendRedirect(page);
    }

    /** A browser reads no answer while it is still sending: what it sends is taken and forgotten, up to a bound. */
    private static void forget(HttpServletRequest request) throws IOException {
        InputStream sent = request.getInputStream();
        byte[] part = new byte[64 * 1024];
        long left = PATIENCE;
        for (int read = sent.read(part); read >= 0 && left > 0; read = sent.read(part)) {
            left -= read;
        }
    }

    private static Optional<String> record(HttpServletRequest request) {
        Matcher found = RECORD.matcher(Optional.ofNullable(request.getHeader("Referer")).orElse(""));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
