package org.milerasmus.course.certificate;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.milerasmus.outbox.MailSettings;

/**
 * What a certificate says as an Open Badge (1EdTech Open Badges 3.0, AchievementCredential), which is a W3C verifiable
 * credential (data model 2.0), with the claims that its signed form repeats (Open Badges 3.0, 8.2.3: JWT claim names).
 */
public record OpenBadge(Certificate certificate, MailSettings settings) {

    /** Path of the list of revoked credentials. */
    public static final String REVOKED = "/credentials/revoked";

    /** Path below which issuers describe themselves. */
    public static final String ISSUERS = "/credentials/issuers";

    /** What the name of a credential begins with, before its UUID (RFC 9562). */
    public static final String URN = "urn:uuid:";

    /** Name of a credential by its UUID. */
    public static String id(String uuid) {
        return URN + uuid;
    }

    JsonObject claims() {
        String id = id(certificate.getCredentialId());
        return Json.createObjectBuilder()
                .add("@context", list("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"))
                .add("id", id)
                .add("type", list("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", certificate.getAttested().getTitle())
                .add("issuer", Json.createObjectBuilder().add("id", issuer()).add("type", list("Profile")).add("name", certificate.getAttested().getIssuer()))
                .add("validFrom", certificate.getIssuedAt().toString())
                .add("credentialSubject", subject())
                .add("credentialStatus", Json.createObjectBuilder().add("id", settings.address(REVOKED)).add("type", "1EdTechRevocationList"))
                .add("iss", issuer())
                .add("jti", id)
                .add("nbf", certificate.getIssuedAt().getEpochSecond())
                .build();
    }

    private String issuer() {
        return settings.address(ISSUERS + "/" + certificate.getSession().getHost().getId());
    }

    /** The holder by name alone: no rank, no number, no mail address, no academy. */
    private JsonObjectBuilder subject() {
        Attested attested = certificate.getAttested();
        JsonObjectBuilder holder = Json.createObjectBuilder().add("type", "IdentityObject").add("hashed", false)
                .add("identityType", "name").add("identityHash", attested.getHolder());
        return Json.createObjectBuilder().add("type", list("AchievementSubject")).add("identifier", Json.createArrayBuilder().add(holder))
                .add("activityStartDate", attested.getStartsOn() + "T00:00:00Z").add("activityEndDate", attested.getEndsOn() + "T00:00:00Z")
                .add("achievement", achievement());
    }

    private JsonObjectBuilder achievement() {
        Attested attested = certificate.getAttested();
        JsonObjectBuilder achievement = Json.createObjectBuilder()
                .add("id", settings.address("/course/catalogue/view?code=" + attested.getCourseCode()))
                .add("type", list("Achievement")).add("achievementType", "Course").add("humanCode", attested.getCourseCode())
                .add("name", attested.getTitle()).add("description", attested.getTitle())
                .add("criteria", Json.createObjectBuilder().add("narrative", "Completed the course and reached its learning outcomes."));
        if (attested.getEcts() != null) {
            achievement.add("creditsAvailable", attested.getEcts());
        }
        JsonArrayBuilder alignments = Json.createArrayBuilder();
        certificate.getCompetences().forEach(competence -> alignments.add(alignment(competence)));
        return achievement.add("alignment", alignments);
    }

    private JsonObjectBuilder alignment(AttestedCompetence competence) {
        String level = competence.getLevel() == null ? "" : ", level " + competence.getLevel();
        return Json.createObjectBuilder().add("type", list("Alignment")).add("targetName", competence.getTitle() + level)
                .add("targetCode", competence.getCode()).add("targetFramework", competence.getFramework())
                .add("targetUrl", settings.address("/competence/view?id=" + competence.getCompetence().getId()));
    }

    private static JsonArrayBuilder list(String... words) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (String word : words) {
            list.add(word);
        }
        return list;
    }
}
