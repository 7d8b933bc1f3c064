package org.milerasmus.course.certificate.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.RuleBroken;

class KeySealTest {

    private static final String SECRET = "a secret of this test";

    @Test
    void opensWhatItHasSealed() throws JOSEException {
        ECKey pair = new ECKeyGenerator(Curve.P_256).generate();
        String sealed = new KeySeal(SECRET).seal(pair);
        assertThat(sealed).doesNotContain(pair.getD().toString());
        assertThat(new KeySeal(SECRET).open(sealed)).isEqualTo(pair);
    }

    @Test
    void staysClosedForAnotherSecret() throws JOSEException {
        String sealed = new KeySeal(SECRET).seal(new ECKeyGenerator(Curve.P_256).generate());
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> new KeySeal("another secret of a test").open(sealed))
                .extracting(RuleBroken::key).isEqualTo("signingKey.otherSecret");
    }

    @Test
    void needsASecretThatIsLongEnough() throws JOSEException {
        ECKey pair = new ECKeyGenerator(Curve.P_256).generate();
        assertThat(new KeySeal(null).isThere()).isFalse();
        assertThat(new KeySeal("x".repeat(KeySeal.SHORTEST)).isThere()).isTrue();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> new KeySeal("x".repeat(KeySeal.SHORTEST - 1)).seal(pair))
                .extracting(RuleBroken::key).isEqualTo("signingKey.noSecret");
    }
}
