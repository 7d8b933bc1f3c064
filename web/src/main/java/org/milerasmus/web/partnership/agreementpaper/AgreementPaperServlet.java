package org.milerasmus.web.partnership.agreementpaper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.milerasmus.document.Download;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.web.http.FileServlet;

/** Signed papers of agreements by their numbers. */
@WebServlet("/agreements/paper/*")
public class AgreementPaperServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    @Override
    protected Download download(long id) {
        return agreements.scan(id);
    }
}
