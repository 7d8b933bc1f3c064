package org.milerasmus.course.certificate.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.shared.RuleBroken;

/** Signs credentials with the current key. */
@ApplicationScoped
public class Signer {

    /** Path of the published keys; the one of a signature lies below it under its key id. */
    public static final String KEYS = "/credentials/keys";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private KeySeal seal;

    @Inject
    private MailSettings settings;

    private final Map<String, ECKey> opened = new ConcurrentHashMap<>();

    /**
     * The claims as a signed JSON Web Token (RFC 7519), in its compact form. The header names the key by the address at which
     * it is published, as Open Badges 3.0 (8.2.4) asks for.
     *
     * @throws RuleBroken when there is no key yet, or the installation has no secret or another one
     */
    public String sign(JsonObject claims) {
        SigningKey key = em.createNamedQuery("SigningKey.current", SigningKey.class).setMaxResults(1).getResultStream().findFirst()
                .orElseThrow(() -> RuleBroken.of("signingKey.none"));
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(JOSEObjectType.JWT)
                .keyID(settings.address(KEYS + "/" + key.getKeyId())).build();
        JWSObject token = new JWSObject(header, new Payload(claims.toString()));
        try {
            token.sign(new ECDSASigner(opened.computeIfAbsent(key.getKeyId(), id -> seal.open(key.getSealedHalf()))));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
