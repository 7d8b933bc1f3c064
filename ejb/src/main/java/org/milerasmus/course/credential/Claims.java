package org.milerasmus.course.credential;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.certificate.Certificate;

/** What a credential of ours says, in the words of Open Badges 3.0. */
record Claims(JWTClaimsSet set) {

    /** Name of the credential. */
    String id() {
        return set.getJWTID();
    }

    /** What it says, with what is known of the certificate since then. */
    Presented presented(Certificate stored) {
        try {
            Map<String, Object> subject = set.getJSONObjectClaim("credentialSubject");
            Map<String, Object> holder = JSONObjectUtils.getJSONObjectArray(subject, "identifier")[0];
            Map<String, Object>[] alignments = JSONObjectUtils.getJSONObjectArray(JSONObjectUtils.getJSONObject(subject, "achievement"), "alignment");
            List<String> competences = Arrays.stream(alignments)
                    .map(one -> "%s %s %s".formatted(one.get("targetFramework"), one.get("targetCode"), one.get("targetName"))).toList();
            return new Presented(stored.isRevoked() ? PresentedResult.REVOKED : PresentedResult.GENUINE, JSONObjectUtils.getString(holder, "identityHash"),
                    set.getStringClaim("name"), JSONObjectUtils.getString(set.getJSONObjectClaim("issuer"), "name"),
                    Instant.parse(set.getStringClaim("validFrom")), competences, stored.getRevokedAt());
        } catch (ParseException e) {
            throw new IllegalStateException("A credential that we have signed cannot be read", e);
        }
    }
}
