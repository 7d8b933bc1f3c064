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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.milerasmus.shared.RuleBroken;

/** Signs credentials with the current key, the first of which is made when it is needed. */
@ApplicationScoped
public class Signer {

    @Inject
    private KeyMaker maker;

    @Inject
    private KeySeal seal;

    private final Map<String, ECKey> opened = new ConcurrentHashMap<>();

    /**
     * The claims as a signed JSON Web Token (RFC 7519), in its compact form.
     *
     * @throws RuleBroken when the installation has no secret, or another one than when the key was made
     */
    public String sign(JsonObject claims) {
        SigningKey key = maker.current().orElseGet(maker::renew);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(JOSEObjectType.JWT).keyID(key.getKeyId()).build();
        JWSObject token = new JWSObject(header, new Payload(claims.toString()));
        try {
            token.sign(new ECDSASigner(opened.computeIfAbsent(key.getKeyId(), id -> seal.open(key.getSealedHalf()))));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
