package org.milerasmus.competence.passportpaper;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.gap.NeedFinding;
import org.milerasmus.competence.gap.ProfileFit;
import org.milerasmus.competence.passport.Evidence;
import org.milerasmus.competence.passportdesk.Passport;
import org.milerasmus.competence.passportdesk.StandingLine;
import org.milerasmus.course.pathway.ClosedGap;
import org.milerasmus.course.pathway.ClosingCourse;

/**
 * A passport as JSON, for other systems. Names and meaning of the fields stay within a {@code formatVersion}:
 * <ul>
 * <li>{@code format} is {@code competence-passport}, {@code formatVersion} 1, {@code asOf} the day that it speaks of (ISO 8601);
 * <li>{@code holder.name} and {@code holder.academy};
 * <li>{@code competences[]}: {@code framework} (ECSF, E_CF, NICE), {@code edition}, {@code kind}, {@code code} and {@code title}
 * (English) as the publisher writes them; {@code held} on that day, {@code level} (1 to 5, null without levels), {@code since},
 * {@code until} (null without end); {@code evidence[]}: {@code kind}, {@code reference}, {@code title}, {@code issuer},
 * {@code level}, {@code obtainedOn}, {@code expiresOn}, {@code withdrawnOn};
 * <li>{@code profile}, when one was asked for: the same names for what it is, {@code gaps} as a number, and {@code needs[]} with
 * {@code needed}, {@code held} (levels), {@code state} (MET, ENDS_SOON, LEVEL_TOO_LOW, MISSING), {@code until}, and {@code courses[]}:
 * at most five published courses that close a gap, with {@code code}, {@code title}, {@code host} and the {@code level} that they lead to.
 * </ul>
 */
final class PassportJson {

    private static final JsonWriterFactory WRITERS = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private PassportJson() {
    }

    /**
     * @param fit     for the chosen profile, or null
     * @param closing its gaps with the courses that close them
     */
    static byte[] of(Passport passport, ProfileFit fit, List<ClosedGap> closing) {
        JsonArrayBuilder competences = Json.createArrayBuilder();
        passport.lines().forEach(line -> competences.add(competence(line)));
        JsonObjectBuilder all = Json.createObjectBuilder().add("format", "competence-passport").add("formatVersion", 1)
                .add("asOf", passport.day().toString())
                .add("holder", Json.createObjectBuilder().add("name", passport.holder()).add("academy", passport.academy()))
                .add("competences", competences);
        if (fit != null) {
            all.add("profile", profile(fit, closing));
        }
        return bytes(all.build());
    }

    private static JsonObjectBuilder competence(StandingLine line) {
        JsonObjectBuilder each = named(line.competence()).add("held", line.standing().isHeld());
        number(each, "level", line.standing().getLevel());
        day(each, "since", line.standing().getSince());
        day(each, "until", line.standing().getUntil());
        JsonArrayBuilder evidence = Json.createArrayBuilder();
        line.evidence().forEach(one -> evidence.add(evidence(one)));
        return each.add("evidence", evidence);
    }

    private static JsonObjectBuilder evidence(Evidence evidence) {
        JsonObjectBuilder each = Json.createObjectBuilder().add("kind", evidence.getSource().getKind().name())
                .add("reference", evidence.getSource().getReference()).add("title", evidence.getSource().getTitle());
        if (evidence.getSource().getIssuer() == null) {
            each.addNull("issuer");
        } else {
            each.add("issuer", evidence.getSource().getIssuer());
        }
        number(each, "level", evidence.getLevel());
        day(each, "obtainedOn", evidence.getObtainedOn());
        day(each, "expiresOn", evidence.getExpiresOn());
        day(each, "withdrawnOn", evidence.getWithdrawnOn());
        return each;
    }

    private static JsonObjectBuilder profile(ProfileFit fit, List<ClosedGap> closing) {
        JsonArrayBuilder needs = Json.createArrayBuilder();
        fit.findings().forEach(finding -> needs.add(need(finding).add("courses", courses(finding, closing))));
        return named(fit.profile()).add("gaps", fit.gaps()).add("needs", needs);
    }

    private static JsonObjectBuilder need(NeedFinding finding) {
        JsonObjectBuilder each = named(finding.competence());
        number(each, "needed", finding.needed());
        number(each, "held", finding.held());
        each.add("state", finding.state().name());
        day(each, "until", finding.until());
        return each;
    }

    private static JsonArrayBuilder courses(NeedFinding need, List<ClosedGap> closing) {
        JsonArrayBuilder courses = Json.createArrayBuilder();
        closing.stream().filter(one -> one.gap().equals(need)).flatMap(one -> one.courses().stream()).forEach(course -> courses.add(course(course)));
        return courses;
    }

    private static JsonObjectBuilder course(ClosingCourse course) {
        JsonObjectBuilder each = Json.createObjectBuilder().add("code", course.code()).add("title", course.title()).add("host", course.host());
        number(each, "level", course.level());
        return each;
    }

    private static JsonObjectBuilder named(CompetenceChoice competence) {
        return Json.createObjectBuilder().add("framework", competence.framework().name())
                .add("edition", competence.edition()).add("kind", competence.kind().name())
                .add("code", competence.code()).add("title", competence.titleEn());
    }

    private static void number(JsonObjectBuilder object, String name, Integer value) {
        if (value == null) {
            object.addNull(name);
        } else {
            object.add(name, value);
        }
    }

    private static void day(JsonObjectBuilder object, String name, LocalDate value) {
        if (value == null) {
            object.addNull(name);
        } else {
            object.add(name, value.toString());
        }
    }

    private static byte[] bytes(JsonObject all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = WRITERS.createWriter(out)) {
            writer.writeObject(all);
        }
        return out.toByteArray();
    }
}
