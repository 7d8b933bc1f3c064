package org.milerasmus.course.credential;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.course.certificate.OpenBadge;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.partnership.academy.Academy;

/** What the addresses inside credentials lead to, as JSON: nothing of any holder. */
@Stateless
@PermitAll
public class CredentialLists {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private MailSettings settings;

    /** The credentials that do not count any more (1EdTech Revocation List 1.0), without the reasons, which are the holder's. */
    public String revoked() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        em.createNamedQuery("Certificate.revoked", Certificate.class).getResultStream().forEach(certificate -> list.add(Json.createObjectBuilder()
                .add("id", OpenBadge.id(certificate.getCredentialId())).add("revoked", true)));
        return Json.createObjectBuilder().add("id", settings.address(OpenBadge.REVOKED)).add("issuer", settings.address("/"))
                .add("revokedCredential", list).build().toString();
    }

    /** An academy as an issuer (Open Badges 3.0, Profile); empty for an unknown one. */
    public Optional<String> issuer(long academyId) {
        return Optional.ofNullable(em.find(Academy.class, academyId)).map(academy -> Json.createObjectBuilder()
                .add("id", settings.address(OpenBadge.ISSUERS + "/" + academyId)).add("type", Json.createArrayBuilder().add("Profile"))
                .add("name", academy.getName()).build().toString());
    }
}
