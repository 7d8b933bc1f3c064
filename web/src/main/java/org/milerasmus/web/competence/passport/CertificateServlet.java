package org.milerasmus.web.competence.passport;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.milerasmus.competence.certificatedesk.CertificateScans;
import org.milerasmus.document.Download;
import org.milerasmus.web.http.FileServlet;

/** Gives the scan of a prior certificate to its holder and to staff of the holder's academy. */
@WebServlet("/prior-certificates/*")
public class CertificateServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private CertificateScans scans;

    @Override
    protected Download download(long id) {
        return scans.download(id);
    }
}
