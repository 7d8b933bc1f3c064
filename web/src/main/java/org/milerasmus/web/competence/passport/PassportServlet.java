package org.milerasmus.web.competence.passport;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.milerasmus.competence.passportpaper.PassportPrints;
import org.milerasmus.document.Download;
import org.milerasmus.web.http.FileServlet;

/** Gives a passport as PDF or as JSON, named by the number of the person; the parameter {@code profile} holds it against one. */
@WebServlet({"/passports/pdf/*", "/passports/json/*"})
public class PassportServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PassportPrints prints;

    @Inject
    private HttpServletRequest request;

    @Override
    protected Download download(long id) {
        String typed = request.getParameter("profile");
        Long profile = typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
        return request.getServletPath().endsWith("/json") ? prints.json(id, profile) : prints.pdf(id, profile);
    }
}
