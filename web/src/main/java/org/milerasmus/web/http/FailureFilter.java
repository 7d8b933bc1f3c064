package org.milerasmus.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.milerasmus.web.failure.Failure;

/** Catches what fails outside a page, in a servlet, a filter or before a page begins, and shows the page for it. */
public class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            Failure failure = Failure.of(e);
            failure.log(request);
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            response.sendError(failure.status());
        }
    }
}
