package org.milerasmus.course.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;

/** A signed credential as text, and whether one of the published keys has signed it; all that is needed to verify one without us. */
final class SignedText {

    private SignedText() {
    }

    /**
     * What it says; empty when it is no credential or none of the keys has signed it. Only ES256 counts: what the text says
     * about its own algorithm is not believed (RFC 8725, 3.1), and a signature has one way only to be written (RFC 4648, 3.5).
     */
    static Optional<JWTClaimsSet> read(String text, JWKSet keys) {
        try {
            SignedJWT token = SignedJWT.parse(text.strip());
            JWK key = keys.getKeyByKeyId(token.getHeader().getKeyID());
            boolean ours = key != null && JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())
                    && isPlain(token.getSignature()) && token.verify(new ECDSAVerifier(key.toECKey()));
            return ours ? Optional.of(token.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException malformed) {
            return Optional.empty();
        }
    }

    /** Whether no bit is set in its last letter that says nothing. */
    private static boolean isPlain(Base64URL signature) {
        return Base64URL.encode(signature.decode()).equals(signature);
    }
}
