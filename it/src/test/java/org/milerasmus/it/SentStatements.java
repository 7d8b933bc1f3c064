package org.milerasmus.it;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.milerasmus.it.sql.StatementCounter;

/** Tells a test outside the server which SQL its requests have sent since it asked last: a statement a line. */
@WebServlet("/statements")
public class SentStatements extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(StatementCounter.takeOfRequests().stream().map(sql -> sql.replaceAll("\\R", " ")).collect(Collectors.joining("\n")));
    }
}
