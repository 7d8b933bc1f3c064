package org.milerasmus.course.credential;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.ParseException;
import java.util.Optional;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.course.certificate.OpenBadge;
import org.milerasmus.course.certificate.signing.SigningKeys;

/** Tells anybody to whom a holder shows a credential whether it is genuine, and what it says: the holder has shown it already. */
@Stateless
@PermitAll
public class PresentedCredentials {

    /** Longest credential that is read, in characters. */
    public static final int LONGEST = 20_000;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private SigningKeys keys;

    /** What is found out about a credential in its compact form. */
    public Presented check(@NotBlank @Size(max = LONGEST) String credential) {
        return SignedText.read(credential, published()).map(Claims::new).flatMap(claims -> find(claims.id()).map(claims::presented))
                .orElse(Presented.FORGED);
    }

    private Optional<Certificate> find(String id) {
        return id != null && id.startsWith(OpenBadge.URN) ? em.createNamedQuery("Certificate.byCredential", Certificate.class)
                .setParameter("credential", id.substring(OpenBadge.URN.length())).getResultStream().findFirst() : Optional.empty();
    }

    private JWKSet published() {
        try {
            return JWKSet.parse(keys.published());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
