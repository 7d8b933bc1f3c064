package org.milerasmus.course.certificate.signing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milerasmus.shared.RuleBroken;

/** Encrypts private keys with the secret of the installation, so that a copy of the database signs nothing: JWE by PBES2 (RFC 7518, 4.8). */
@ApplicationScoped
class KeySeal {

    /** Shortest secret, in characters. */
    static final int SHORTEST = 16;

    private static final int SALT = 16;
    private static final int ROUNDS = 100_000;

    @Inject
    @ConfigProperty(name = "erasmus.signing.secret")
    private Optional<String> secret;

    protected KeySeal() {
    }

    KeySeal(String secret) {
        this.secret = Optional.ofNullable(secret);
    }

    /** Whether this installation has a secret and so can sign. */
    boolean isThere() {
        return secret.filter(words -> words.length() >= SHORTEST).isPresent();
    }

    /** @throws RuleBroken when the installation has no secret */
    String seal(ECKey key) {
        try {
            JWEObject sealed = new JWEObject(new JWEHeader(JWEAlgorithm.PBES2_HS256_A128KW, EncryptionMethod.A128GCM), new Payload(key.toJSONString()));
            sealed.encrypt(new PasswordBasedEncrypter(secret(), SALT, ROUNDS));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws RuleBroken when the installation has no secret, or another one than when the key was sealed */
    ECKey open(String sealed) {
        try {
            JWEObject opened = JWEObject.parse(sealed);
            opened.decrypt(new PasswordBasedDecrypter(secret()));
            return ECKey.parse(opened.getPayload().toString());
        } catch (JOSEException e) {
            throw RuleBroken.of("signingKey.otherSecret");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String secret() {
        return secret.filter(words -> words.length() >= SHORTEST).orElseThrow(() -> RuleBroken.of("signingKey.noSecret", SHORTEST));
    }
}
