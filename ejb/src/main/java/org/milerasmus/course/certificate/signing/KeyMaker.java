package org.milerasmus.course.certificate.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.milerasmus.outbox.MailSettings;

/** Makes keys, and finds the one that signs. */
@ApplicationScoped
class KeyMaker {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private KeySeal seal;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** The key that signs; empty before the first one was made. */
    Optional<SigningKey> current() {
        return em.createNamedQuery("SigningKey.current", SigningKey.class).setMaxResults(1).getResultStream().findFirst();
    }

    /** Makes a new key in place of those that have signed until now. */
    SigningKey renew() {
        ECKey pair = generate();
        em.createNamedQuery("SigningKey.current", SigningKey.class).getResultList().forEach(key -> key.retire(clock.instant()));
        SigningKey key = new SigningKey(pair.getKeyID(), pair.toPublicJWK().toJSONString(), seal.seal(pair), clock.instant());
        em.persist(key);
        em.flush();
        return key;
    }

    private ECKey generate() {
        try {
            ECKey pair = new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.ES256).generate();
            return new ECKey.Builder(pair).keyID(settings.address(SigningKeys.PATH + "/" + pair.computeThumbprint())).build();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
