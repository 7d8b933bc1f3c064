package org.milerasmus.course.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTextTest {

    private static final String KEY_ID = "https://programme.example/credentials/keys/1";

    private ECKey pair;
    private JWKSet published;

    @BeforeEach
    void makeKey() throws JOSEException {
        pair = new ECKeyGenerator(Curve.P_256).keyID(KEY_ID).generate();
        published = new JWKSet(pair.toPublicJWK());
    }

    @Test
    void readsWhatAPublishedKeyHasSigned() throws JOSEException {
        assertThat(SignedText.read(signed(pair) + "\n", published)).hasValueSatisfying(claims -> assertThat(claims.getClaim("name")).isEqualTo("Forensics"));
    }

    @Test
    void refusesAChangedText() throws JOSEException {
        String[] part = signed(pair).split("\\.");
        String other = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"name\":\"Leadership\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(SignedText.read(part[0] + "." + other + "." + part[2], published)).isEmpty();
    }

    /** The last letter of 64 bytes has two bits that say nothing: with another one of them the text is not what was issued. */
    @Test
    void refusesASignatureThatIsWrittenInAnotherWay() throws JOSEException {
        String text = signed(pair);
        char other = (char) (text.charAt(text.length() - 1) + 1); // A, Q, g and w have both of them empty
        assertThat(SignedText.read(text.substring(0, text.length() - 1) + other, published)).isEmpty();
    }

    @Test
    void refusesAKeyThatIsNotPublished() throws JOSEException {
        ECKey stranger = new ECKeyGenerator(Curve.P_256).keyID(KEY_ID).generate();
        assertThat(SignedText.read(signed(stranger), published)).isEmpty();
        assertThat(SignedText.read(signed(pair), new JWKSet())).isEmpty();
    }

    /** The public key, which everybody has, taken for the secret of a symmetric signature. */
    @Test
    void doesNotBelieveAnotherAlgorithm() throws JOSEException {
        JWSObject token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(KEY_ID).build(), new Payload("{\"name\":\"Forensics\"}"));
        token.sign(new MACSigner(pair.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        assertThat(SignedText.read(token.serialize(), published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "not a credential"})
    void refusesWhatIsNoCredential(String text) {
        assertThat(SignedText.read(text, published)).isEmpty();
    }

    private static String signed(ECKey key) throws JOSEException {
        JWSObject token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY_ID).build(), new Payload("{\"name\":\"Forensics\"}"));
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
