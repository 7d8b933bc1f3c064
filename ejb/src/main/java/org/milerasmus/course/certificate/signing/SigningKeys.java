package org.milerasmus.course.certificate.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.milerasmus.security.Roles;

/** The keys of the programme: made by administrators, their public halves read by anybody. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class SigningKeys {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private KeySeal seal;

    @Inject
    private Clock clock;

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
        ECKey pair = generate();
        em.createNamedQuery("SigningKey.current", SigningKey.class).getResultList().forEach(key -> key.retire(clock.instant()));
        SigningKey key = new SigningKey(pair.getKeyID(), pair.toPublicJWK().toJSONString(), seal.seal(pair), clock.instant());
        em.persist(key);
        em.flush();
        return key;
    }

    /** The public halves of all keys as a JSON Web Key Set (RFC 7517, 5), for verifying without asking us. */
    @PermitAll
    public String published() {
        return new JWKSet(list().stream().map(SigningKeys::parse).toList()).toString();
    }

    /** The public half of one key as a JSON Web Key; empty for an unknown one. */
    @PermitAll
    public Optional<String> published(String keyId) {
        return list().stream().filter(key -> key.getKeyId().equals(keyId)).map(SigningKey::getPublicHalf).findFirst();
    }

    private static JWK parse(SigningKey key) {
        try {
            return JWK.parse(key.getPublicHalf());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.ES256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
