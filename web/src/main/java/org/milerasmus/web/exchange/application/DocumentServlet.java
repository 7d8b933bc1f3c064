package org.milerasmus.web.exchange.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.milerasmus.document.Download;
import org.milerasmus.exchange.applying.Documents;
import org.milerasmus.web.http.FileServlet;

/** Gives the document of an application to those who may read it. */
@WebServlet("/documents/*")
public class DocumentServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Documents documents;

    @Override
    protected Download download(long id) {
        return documents.download(id);
    }
}
