package org.milerasmus.course.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.Optional;

/** A signed credential as text, and whether one of the published keys has signed it; all that is needed to verify one without us. */
final class SignedText {

    private SignedText() {
    }

    /**
     * What it says; empty when it is no credential or none of the keys has signed it. Only ES256 counts: what the text says
     * about its own algorithm is not believed (RFC 8725, 3.1).
     */
    static Optional<JsonObject> read(String text, JWKSet keys) {
        try {
            JWSObject token = JWSObject.parse(text.strip());
            if (!JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm()) || token.getHeader().getKeyID() == null) {
                return Optional.empty();
            }
            JWK key = keys.getKeyByKeyId(token.getHeader().getKeyID());
            if (key == null || !token.verify(new ECDSAVerifier(key.toECKey()))) {
                return Optional.empty();
            }
            try (JsonReader reader = Json.createReader(new StringReader(token.getPayload().toString()))) {
                return Optional.of(reader.readObject());
            }
        } catch (ParseException | JOSEException | JsonException malformed) {
            return Optional.empty();
        }
    }
}
