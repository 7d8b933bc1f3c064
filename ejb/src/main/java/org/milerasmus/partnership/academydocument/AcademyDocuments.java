package org.milerasmus.partnership.academydocument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.milerasmus.document.Download;
import org.milerasmus.document.Upload;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Files that academies share: added and removed by staff of the academy and administrators, read by all staff. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AcademyDocuments {

    /** Files that an academy may share. */
    public static final int MAX_FILES = 20;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The files of an academy by title. */
    public List<AcademyDocumentRow> of(long academyId) {
        return em.createNamedQuery("AcademyDocument.ofAcademy", AcademyDocumentRow.class).setParameter("academy", academyId).getResultList();
    }

    /** The same for those who keep them. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public List<AcademyDocumentRow> keep(long academyId) {
        requireKeeper(academyId, null);
        return of(academyId);
    }

    /**
     * Shares a file; its type is told from the content.
     *
     * @param fileName the name that the browser claims; only its last part is kept
     * @return number of the document
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public long add(long academyId, @NotBlank @Size(max = 160) String title, String fileName, @NotNull byte[] bytes) {
        requireKeeper(academyId, null);
        Upload upload = Upload.of(fileName, bytes);
        Academy academy = em.find(Academy.class, academyId, LockModeType.PESSIMISTIC_WRITE); // keeps the number of files true
        if (academy == null) {
            throw new NotFound(Academy.class, academyId);
        }
        if (em.createNamedQuery("AcademyDocument.number", Long.class).setParameter("academy", academyId).getSingleResult() >= MAX_FILES) {
            throw RuleBroken.at("file", "academyDocument.tooMany", MAX_FILES);
        }
        AcademyDocument document = new AcademyDocument(academy, title.strip(), upload,
                caller.account().map(Account::getDisplayName).orElseThrow(), clock.instant());
        em.persist(document);
        em.flush();
        return document.getId();
    }

    /** Takes a file back. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void remove(long documentId) {
        AcademyDocument document = find(documentId);
        requireKeeper(document.getAcademy().getId(), documentId);
        em.remove(document);
    }

    /** The file itself. */
    public Download download(long documentId) {
        return find(documentId).download();
    }

    private AcademyDocument find(long documentId) {
        AcademyDocument document = em.find(AcademyDocument.class, documentId);
        if (document == null) {
            throw new NotFound(AcademyDocument.class, documentId);
        }
        return document;
    }

    private void requireKeeper(Long academyId, Object id) {
        caller.require(caller.is(Role.ADMINISTRATOR) || academyId.equals(caller.academyId()), AcademyDocument.class, id);
    }
}
