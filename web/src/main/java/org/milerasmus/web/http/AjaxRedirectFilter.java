package org.milerasmus.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Lets whatever stands before a page lead elsewhere, to the sign-in for example, also when the page asks from a script:
 * the script would follow a plain redirect by itself and not know what to do with the page it gets.
 */
public class AjaxRedirectFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean script = "partial/ajax".equals(request.getHeader("Faces-Request"));
        chain.doFilter(request, script ? new ScriptedRedirect(response) : response);
    }

    private static final class ScriptedRedirect extends HttpServletResponseWrapper {

        private ScriptedRedirect(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            setContentType("text/xml;charset=UTF-8");
            String url = location.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
            getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + url + "\"/></partial-response>");
            flushBuffer();
        }
    }
}
