package org.milerasmus.web.partnership.agreementpaper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.milerasmus.document.Download;
import org.milerasmus.partnership.agreementlist.AgreementPrints;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.http.FileServlet;

/** Versions of agreements as PDF, in the language of the reader, by their numbers. */
@WebServlet("/agreements/pdf/*")
public class AgreementPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementPrints prints;

    @Inject
    private UserSettings settings;

    @Override
    protected Download download(long id) {
        return prints.pdf(id, settings.getLocale());
    }
}
