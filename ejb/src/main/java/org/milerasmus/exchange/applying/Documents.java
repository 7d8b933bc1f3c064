package org.milerasmus.exchange.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Objects;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.document.Download;
import org.milerasmus.document.Upload;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.applicationdocument.Document;
import org.milerasmus.exchange.applicationdocument.DocumentKind;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** The files of applications: added and removed by the applicant while it is a draft, read by those who decide. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Documents {

    /** Files that an application may have. */
    public static final int MAX_FILES = 8;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Own own;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Adds a file to a draft; its type is told from the content.
     *
     * @param fileName the name that the browser claims; only its last part is kept
     * @return number of the document
     */
    public long add(long applicationId, @NotNull DocumentKind kind, String fileName, @NotNull byte[] bytes) {
        Application draft = draft(applicationId);
        Upload upload = Upload.of(fileName, bytes);
        if (em.createNamedQuery("Document.kinds", DocumentKind.class).setParameter("application", applicationId).getResultList().size() >= MAX_FILES) {
            throw RuleBroken.at("file", "document.tooMany", MAX_FILES);
        }
        Document document = new Document(draft, kind, upload, clock.instant());
        em.persist(document);
        em.flush();
        return document.getId();
    }

    /** Removes a file from a draft. */
    public void remove(long documentId) {
        Document document = find(documentId);
        draft(document.getApplication().getId());
        em.remove(document);
    }

    /**
     * The file, for its owner, the sending academy, the host that the applicant is nominated to, and the programme.
     * Whoever reads it and is not the owner is written down.
     *
     * @throws NotFound for anybody else; the attempt is audited
     */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Download download(long documentId) {
        Document document = find(documentId);
        Application application = document.getApplication();
        boolean owner = own.isOwn(application);
        caller.require(owner || mayRead(application), Document.class, documentId);
        if (!owner) {
            audit.record(AuditAction.VIEWED, Document.class, documentId, application.getCode() + " " + document.getFileName());
        }
        return document.download();
    }

    private boolean mayRead(Application application) {
        return application.getStatus() != ApplicationStatus.DRAFT
                && (caller.seesEverything() || caller.is(Role.STAFF) && (isSender(application) || application.isKnownTo(caller.academyId())));
    }

    private boolean isSender(Application application) {
        return Objects.equals(application.getPerson().getAccount().getAcademyId(), caller.academyId());
    }

    private Document find(long documentId) {
        Document document = em.find(Document.class, documentId);
        if (document == null) {
            throw new NotFound(Document.class, documentId);
        }
        return document;
    }

    /** The lock keeps the number of files and the moment of handing in true. */
    private Application draft(long applicationId) {
        Application application = em.find(Application.class, applicationId);
        own.require(application, applicationId);
        em.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        application.requireStatus(ApplicationStatus.DRAFT);
        return application;
    }
}
