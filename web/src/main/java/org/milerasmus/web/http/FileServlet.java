package org.milerasmus.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.milerasmus.document.Download;
import org.milerasmus.shared.NotFound;
import org.omnifaces.util.Servlets;

/**
 * Gives a stored file, named by its number at the end of the address, to those who may read it: always as a file to keep,
 * never as something that a browser runs.
 */
public abstract class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The file for the caller, from the boundary that knows who may read it.
     *
     * @throws NotFound when the caller may not
     */
    protected abstract Download download(long id);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(download(Long.parseLong(path.substring(1))), response);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException stranger) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(Download file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(file.fileName(), true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(file.bytes());
    }
}
