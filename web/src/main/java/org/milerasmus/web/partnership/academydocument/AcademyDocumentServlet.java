package org.milerasmus.web.partnership.academydocument;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.milerasmus.document.Download;
import org.milerasmus.partnership.academydocument.AcademyDocuments;
import org.milerasmus.web.http.FileServlet;

/** Gives a file that an academy shares to all staff. */
@WebServlet("/academy-documents/*")
public class AcademyDocumentServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcademyDocuments documents;

    @Override
    protected Download download(long id) {
        return documents.download(id);
    }
}
