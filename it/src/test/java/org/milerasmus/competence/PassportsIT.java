package org.milerasmus.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.competence.certificate.CertificateStatus;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.certificatedesk.CertificateFilter;
import org.milerasmus.competence.certificatedesk.CertificateReviews;
import org.milerasmus.competence.certificatedesk.CertificateScans;
import org.milerasmus.competence.certificatedesk.PriorCertificates;
import org.milerasmus.competence.passportdesk.Passports;
import org.milerasmus.competence.passportlist.PassportFilter;
import org.milerasmus.competence.passportlist.PassportPeople;
import org.milerasmus.competence.passportlist.PassportRow;
import org.milerasmus.competence.passportpaper.PassportPrints;
import org.milerasmus.competence.sharing.Audience;
import org.milerasmus.competence.sharing.PassportLink;
import org.milerasmus.competence.sharing.PassportShare;
import org.milerasmus.competence.sharing.PassportShares;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class PassportsIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes();
    private static final PageRequest PAGE = new PageRequest(0, 25, null, false);
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private Trail trail;

    @Inject
    private Exchange exchange;

    @Inject
    private Proofs proofs;

    @Inject
    private Classroom classroom;

    @Inject
    private Competences competences;

    @Inject
    private PriorCertificates certificates;

    @Inject
    private CertificateScans scans;

    @Inject
    private CertificateReviews reviews;

    @Inject
    private Passports passports;

    @Inject
    private PassportPeople people;

    @Inject
    private PassportPrints prints;

    @Inject
    private PassportShares shares;

    private Academy home;
    private Person cadet;
    private String holder;
    private String coordinator;
    private CompetenceChoice testing;

    @BeforeEach
    void somebody() {
        home = exchange.academy();
        cadet = exchange.cadet(home);
        holder = cadet.getAccount().getEmail();
        coordinator = exchange.coordinator(home);
        testing = competences.choices(Set.of(CompetenceKind.COMPETENCE), "B.3").getFirst();
    }

    private PriorCertificate claimed() {
        return As.applicant(holder, () -> {
            PriorCertificate certificate = certificates.begin();
            certificate.getPaper().setTitle("Disk forensics");
            certificate.getPaper().setIssuer("Demo Institute");
            certificate.getPaper().setObtainedOn(TODAY.minusDays(30));
            certificate.getClaims().add(certificates.claim(testing.id()));
            certificate.getClaims().getFirst().setLevel(3);
            return certificates.save(certificate, "scan.pdf", PDF);
        });
    }

    private CertificateStatus status(PriorCertificate certificate) {
        return As.staff(coordinator, () -> certificates.get(certificate.getCode())).getStatus();
    }

    private Integer level() {
        return As.applicant(holder, () -> passports.mine()).held().in(testing.id()).getLevel();
    }

    @Test
    void aCertificateCountsFromItsConfirmationUntilThatIsTakenBack() {
        PriorCertificate certificate = claimed();
        assertThat(level()).as("nothing counts before somebody has looked at it").isNull();
        As.staff(coordinator, () -> reviews.confirm(certificate.getId(), certificate.getVersion()));
        assertThat(level()).isEqualTo(3);
        PriorCertificate confirmed = As.staff(coordinator, () -> certificates.get(certificate.getCode()));
        assertThatThrownBy(() -> As.staff(coordinator, () -> reviews.refuse(confirmed.getId(), confirmed.getVersion(), "Too late"))).hasMessage("certificate.wrongState");
        As.staff(coordinator, () -> reviews.revoke(confirmed.getId(), confirmed.getVersion(), "Forged"));
        assertThat(level()).isNull();
        assertThat(As.applicant(holder, () -> passports.mine()).past()).extracting(line -> line.evidence().getFirst().getWithdrawnBecause()).containsExactly("Forged");
    }

    @Test
    void nobodyElseDecides() {
        PriorCertificate certificate = claimed();
        long id = certificate.getId();
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> reviews.confirm(id, certificate.getVersion())));
        assertThat(trail.count(AuditAction.DENIED, PriorCertificate.class, id)).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).as("not even who has the role decides about one's own")
                .isThrownBy(() -> As.staff(holder, () -> reviews.confirm(id, certificate.getVersion())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(holder, () -> reviews.confirm(id, certificate.getVersion())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> reviews.confirm(id, certificate.getVersion())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> certificates.get(certificate.getCode())));
        long file = As.applicant(holder, () -> scans.of(certificate.getCode())).orElseThrow().getId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> scans.download(file)));
        assertThat(As.staff(coordinator, () -> scans.download(file)).bytes()).isEqualTo(PDF);
        assertThat(As.staff(stranger, () -> reviews.list(new CertificateFilter(null, null), PAGE))).isEmpty();
        assertThat(As.staff(coordinator, () -> reviews.list(new CertificateFilter("disk", CertificateStatus.CLAIMED), PAGE))).hasSize(1);
        assertThat(level()).isNull();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoes() {
        for (int round = 0; round < 3; round++) {
            PriorCertificate certificate = claimed();
            String other = exchange.coordinator(home);
            List<Object> outcomes = Race.run(2, i -> () -> {
                As.staff(i == 0 ? coordinator : other, () -> {
                    if (i == 0) {
                        reviews.confirm(certificate.getId(), certificate.getVersion());
                    } else {
                        reviews.refuse(certificate.getId(), certificate.getVersion(), "Not readable");
                    }
                });
                return "done";
            });
            assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
            assertThat(outcomes).filteredOn(outcome -> !"done".equals(outcome)).singleElement().isInstanceOf(Stale.class);
            boolean confirmed = "done".equals(outcomes.getFirst());
            assertThat(status(certificate)).isEqualTo(confirmed ? CertificateStatus.CONFIRMED : CertificateStatus.REFUSED);
            assertThat(level()).isEqualTo(confirmed ? Integer.valueOf(3) : null);
            if (confirmed) {
                PriorCertificate now = As.applicant(holder, () -> certificates.get(certificate.getCode()));
                As.applicant(holder, () -> certificates.withdraw(now.getId(), now.getVersion()));
            }
            assertThat(level()).isNull();
        }
    }

    @Test
    void whatWasCorrectedMeanwhileIsNotConfirmed() {
        PriorCertificate certificate = claimed();
        PriorCertificate edited = As.applicant(holder, () -> certificates.get(certificate.getCode()));
        edited.getClaims().getFirst().setLevel(4);
        As.applicant(holder, () -> certificates.save(edited, null, null));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> reviews.confirm(certificate.getId(), certificate.getVersion())));
        PriorCertificate now = As.staff(coordinator, () -> certificates.get(certificate.getCode()));
        As.staff(coordinator, () -> reviews.refuse(now.getId(), now.getVersion(), "Level 4 is not written on it"));
        assertThatThrownBy(() -> As.applicant(holder, () -> certificates.save(certificates.begin(), null, null))).as("empty").isInstanceOf(Exception.class);
        PriorCertificate again = As.applicant(holder, () -> certificates.get(certificate.getCode()));
        again.getClaims().getFirst().setLevel(2);
        PriorCertificate saved = As.applicant(holder, () -> certificates.save(again, "better.pdf", PDF));
        As.staff(coordinator, () -> reviews.confirm(saved.getId(), saved.getVersion()));
        assertThat(level()).isEqualTo(2);
    }

    @Test
    void aCourseGivesOnceHoweverOftenItSaysSo() {
        List<Object> outcomes = Race.run(4, i -> () -> {
            proofs.course(cadet, testing, 2, "ENR-1", TODAY, null);
            return "done";
        });
        assertThat(outcomes).containsOnly("done");
        assertThat(proofs.stored(cadet)).isEqualTo(1);
        proofs.course(cadet, testing, 4, "ENR-1", TODAY, TODAY.plusYears(3));
        assertThat(proofs.stored(cadet)).isEqualTo(1);
        assertThat(level()).isEqualTo(4);
        proofs.withdraw(cadet, "ENR-1");
        proofs.withdraw(cadet, "ENR-1");
        assertThat(level()).isNull();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> proofs.course(cadet, testing, 5, "ENR-2", TODAY, null)).withMessage("passport.levelOutside");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> proofs.course(cadet, testing, 2, "ENR-2", TODAY.plusDays(1), null)).withMessage("passport.obtainedLater");
    }

    @Test
    void theHolderDecidesWhoSeesItBeyondTheAcademy() {
        proofs.course(cadet, testing, 2, "ENR-1", TODAY, null);
        Academy host = exchange.academy();
        String hosting = exchange.coordinator(host);
        String stranger = exchange.coordinator(exchange.academy());
        exchange.nominated(cadet, exchange.call(host, 3));
        assertThat(As.staff(coordinator, () -> passports.of(cadet.getId())).lines()).hasSize(1);
        assertThat(trail.count(AuditAction.VIEWED, PassportShare.class, cadet.getId())).as("the own academy is noted, too").isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(hosting, () -> passports.of(cadet.getId())));
        assertThat(trail.count(AuditAction.DENIED, PassportShare.class, cadet.getId())).isEqualTo(1);
        choose(Audience.HOSTS);
        assertThat(As.staff(hosting, () -> passports.of(cadet.getId())).lines()).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> passports.of(cadet.getId())));
        PassportFilter network = new PassportFilter(cadet.getFamilyName(), null, null, null, null, true);
        assertThat(As.staff(stranger, () -> people.list(network, PAGE))).isEmpty();
        choose(Audience.NETWORK);
        assertThat(As.staff(stranger, () -> passports.of(cadet.getId())).lines()).hasSize(1);
        assertThat(As.staff(stranger, () -> people.list(network, PAGE))).hasSize(1);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.applicant(holder, () -> shares.choose(Audience.NOBODY, 0)));
        String other = exchange.cadet(home).getAccount().getEmail();
        assertThatExceptionOfType(NotFound.class).as("no cadet sees another's").isThrownBy(() -> As.applicant(other, () -> passports.of(cadet.getId())));
    }

    private void choose(Audience audience) {
        As.applicant(holder, () -> shares.choose(audience, shares.mine().getVersion()));
    }

    @Test
    void aLinkOpensThePassportUntilItIsOver() {
        proofs.course(cadet, testing, 2, "ENR-1", TODAY, null);
        String token = As.applicant(holder, () -> shares.open("National CERT", 30));
        assertThat(passports.shared(token).lines()).hasSize(1);
        long link = proofs.link(cadet);
        assertThat(trail.count(AuditAction.VIEWED, PassportLink.class, link)).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passports.shared(token.substring(1)));
        String other = exchange.cadet(home).getAccount().getEmail();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(other, () -> shares.revoke(link)));
        As.applicant(holder, () -> shares.revoke(link));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passports.shared(token));
        Person second = exchange.cadet(home);
        String expiring = As.applicant(second.getAccount().getEmail(), () -> shares.open("National CERT", 1));
        proofs.expireLinks(second);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passports.shared(expiring));
    }

    @Test
    void staffFindWhoIsNearAProfileByFewStatements() throws IOException {
        CompetenceChoice profile = competences.current(CompetenceKind.PROFILE).stream().filter(one -> one.titleEn().startsWith("Digital Forensics")).findFirst().orElseThrow();
        List<NeededCompetence> needs = competences.needs(profile.id());
        needs.stream().limit(needs.size() - 2).forEach(need -> proofs.course(cadet, need.competence(), need.level(), "ENR-1", TODAY, null));
        proofs.course(exchange.cadet(home), testing, 1, "ENR-3", TODAY, null);
        NeededCompetence missing = needs.getLast();
        Course closing = classroom.course(home);
        classroom.outcome(closing, proofs.wanted(missing.competence().code(), missing.level()));
        PassportFilter near = new PassportFilter(null, profile.id(), 2, null, null, false);
        List<PassportRow> found = As.staff(coordinator, () -> people.list(near, PAGE));
        assertThat(found).extracting(PassportRow::personId, PassportRow::gaps, PassportRow::met).containsExactly(tuple(cadet.getId(), 2, needs.size() - 2));
        assertThat(As.staff(coordinator, () -> people.count(new PassportFilter(null, profile.id(), 1, null, null, false)))).isZero();
        assertThat(As.staff(coordinator, () -> people.count(new PassportFilter(null, null, null, testing.id(), null, false)))).isEqualTo(2);
        assertThat(As.staff(coordinator, () -> people.count(new PassportFilter(null, null, null, testing.id(), 4, false))))
                .as("the profile asks for it at level 4").isEqualTo(1);
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            people.count(near);
            people.list(near, PAGE);
        }))).isLessThanOrEqualTo(9);
        JsonObject json = read(As.applicant(holder, () -> prints.json(cadet.getId(), profile.id())).bytes());
        assertThat(json.getJsonObject("profile").getInt("gaps")).isEqualTo(2);
        assertThat(json.getJsonObject("profile").getJsonArray("needs").getValuesAs(JsonObject.class)).filteredOn(need -> need.getString("code").equals(missing.competence().code()))
                .singleElement().satisfies(need -> assertThat(need.getJsonArray("courses").getValuesAs(JsonObject.class))
                        .extracting(course -> course.getString("code")).contains(closing.getCode()));
        assertThat(text(As.applicant(holder, () -> prints.pdf(cadet.getId(), profile.id())).bytes())).contains("Courses that close the gaps", closing.getTitle());
        assertThat(json.getJsonArray("competences")).hasSize(needs.size() - 2);
        assertThat(trail.count(AuditAction.EXPORTED, PassportShare.class, cadet.getId())).isEqualTo(2);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static JsonObject read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }
}
