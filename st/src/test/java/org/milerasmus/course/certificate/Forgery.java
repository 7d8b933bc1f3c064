package org.milerasmus.course.certificate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** What others make of a credential of ours. */
record Forgery(String credential) {

    /** With another holder, under the signature that was ours. */
    String changed(String holder, String other) {
        String[] parts = credential.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encode(claims.replace(holder, other).getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
    }

    /** Word for word, signed by a key of theirs in the name of ours. */
    String signedByOthers() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        String signed = credential.substring(0, credential.lastIndexOf('.'));
        return signed + "." + sign(signed, keys.generateKeyPair().getPrivate());
    }

    private static String sign(String text, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return encode(signature.sign());
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
