package org.milerasmus.partnership.agreementlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.document.Download;
import org.milerasmus.export.Prints;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.reference.ReferenceData;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** Versions of agreements as documents to print and sign, for partners that are not in the system. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AgreementPrints {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Desk desk;

    @Inject
    private Prints prints;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    /**
     * One version as a tagged PDF; whoever takes it is written down.
     *
     * @param termsId number of the version's record
     */
    public Download pdf(long termsId, Locale language) {
        Terms text = em.find(Terms.class, termsId);
        if (text == null) {
            throw new NotFound(Terms.class, termsId);
        }
        Agreement agreement = desk.visible(text.getAgreement().getId());
        audit.record(AuditAction.EXPORTED, Terms.class, text.getId(), agreement.getCode());
        byte[] file = prints.pdf(AgreementPrints.class, "agreement", language, new PrintedTerms(reference, language).of(agreement, text));
        return new Download("%s-%d.pdf".formatted(agreement.getCode(), text.getNumber()), "application/pdf", file);
    }
}
