package org.milerasmus.course.credential;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.course.certificate.signing.SigningKeys;

/** Tells anybody to whom a holder shows a credential whether it is genuine, and what it says: the holder has shown it already. */
@Stateless
@PermitAll
public class PresentedCredentials {

    /** Longest credential that is read, in characters. */
    public static final int LONGEST = 20_000;

    private static final String NAME_OF_CREDENTIAL = "urn:uuid:";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private SigningKeys keys;

    /** What is found out about a credential in its compact form. */
    public Presented check(@NotBlank @Size(max = LONGEST) String credential) {
        return SignedText.read(credential, published()).flatMap(claims -> find(claims).map(stored -> presented(claims, stored)))
                .orElse(Presented.FORGED);
    }

    private Optional<Certificate> find(JsonObject claims) {
        String id = claims.getString("jti", "");
        return id.startsWith(NAME_OF_CREDENTIAL) ? em.createNamedQuery("Certificate.byCredential", Certificate.class)
                .setParameter("credential", id.substring(NAME_OF_CREDENTIAL.length())).getResultStream().findFirst() : Optional.empty();
    }

    private static Presented presented(JsonObject claims, Certificate stored) {
        JsonObject subject = claims.getJsonObject("credentialSubject");
        List<String> competences = subject.getJsonObject("achievement").getJsonArray("alignment").stream().map(JsonValue::asJsonObject)
                .map(one -> Stream.of("targetFramework", "targetCode", "targetName").map(one::getString).collect(Collectors.joining(" "))).toList();
        return new Presented(stored.isRevoked() ? PresentedResult.REVOKED : PresentedResult.GENUINE,
                subject.getJsonArray("identifier").getJsonObject(0).getString("identityHash"), claims.getString("name"),
                claims.getJsonObject("issuer").getString("name"), Instant.parse(claims.getString("validFrom")), competences, stored.getRevokedAt());
    }

    private JWKSet published() {
        try {
            return JWKSet.parse(keys.published());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
