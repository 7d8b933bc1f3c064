package org.milerasmus.web.theme;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Serves the theme of PrimeFaces in our colours. */
@WebServlet(ThemeServlet.PATH)
public class ThemeServlet extends HttpServlet {

    /** Where the theme is. */
    public static final String PATH = "/theme.css";

    private static final long serialVersionUID = 1L;
    private static final String ORIGINAL = "META-INF/resources/primefaces-saga-blue/theme.css";

    private transient byte[] css;

    @Override
    public void init() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(ORIGINAL)) {
            css = new ThemeColours().apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.setContentLength(css.length);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(css);
    }
}
