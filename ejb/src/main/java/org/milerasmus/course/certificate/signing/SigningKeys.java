package org.milerasmus.course.certificate.signing;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.milerasmus.security.Roles;

/** The keys of the programme: made by administrators, their public halves read by anybody. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class SigningKeys {

    /** Path of the published keys; each lies below it under its thumbprint. */
    public static final String PATH = "/credentials/keys";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private KeySeal seal;

    @Inject
    private KeyMaker maker;

    /** All keys, the current one first. */
    public List<SigningKey> list() {
        return em.createNamedQuery("SigningKey.all", SigningKey.class).getResultList();
    }

    /** Whether this installation was given a secret, without which it makes no key and signs nothing. */
    public boolean canSign() {
        return seal.isThere();
    }

    /**
     * Makes a new key, which signs from now on; the former one is retired and stays published.
     *
     * @throws org.milerasmus.shared.RuleBroken when the installation has no secret
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public SigningKey renew() {
        return maker.renew();
    }

    /** The public halves of all keys as a JSON Web Key Set (RFC 7517, 5), for verifying without asking us. */
    @PermitAll
    public String published() {
        return new JWKSet(list().stream().map(SigningKeys::parse).toList()).toString();
    }

    /** The public half of the key with a thumbprint as a JSON Web Key; empty for an unknown one. */
    @PermitAll
    public Optional<String> published(String thumbprint) {
        return list().stream().filter(key -> key.getKeyId().endsWith("/" + thumbprint)).map(SigningKey::getPublicHalf).findFirst();
    }

    private static JWK parse(SigningKey key) {
        try {
            return JWK.parse(key.getPublicHalf());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
