package org.milerasmus.demo.competence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.certificate.CertificateFile;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.passport.Evidence;
import org.milerasmus.competence.passport.EvidenceKind;
import org.milerasmus.competence.passport.EvidenceSource;
import org.milerasmus.demo.people.DemoPdf;
import org.milerasmus.document.Upload;
import org.milerasmus.person.Person;
import org.milerasmus.shared.code.Codes;

/** Certificates from elsewhere that invented people have entered, in every state. */
public final class DemoCertificates {

    private static final int CERTIFICATES = 60;
    private static final String CHECKER = "Demo Coordinator";
    private static final List<Theme> THEMES = List.of(new Theme("Demo certificate in disk forensics", "Demo Institute of Forensics", "B.5", 3),
            new Theme("Demo certificate in testing", "Demo Technical University", "B.3", 3),
            new Theme("Demo certificate in risk management", "Demo Chamber of Commerce", "E.3", 3));

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;
    private final LocalDate today;

    public DemoCertificates(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        this.today = LocalDate.now(clock);
    }

    /** One for each of the first people: one in three waits. */
    public void create(List<Person> people) {
        List<Competence> proven = THEMES.stream().map(theme -> em.createQuery("select c from Competence c where c.code = :code", Competence.class)
                .setParameter("code", theme.code()).getResultList().getFirst()).toList();
        for (int i = 1; i <= CERTIFICATES; i++) {
            Theme theme = THEMES.get(i % THEMES.size());
            decide(claim(people.get(i), theme, proven.get(i % THEMES.size()), i), i);
        }
    }

    private PriorCertificate claim(Person person, Theme theme, Competence competence, int number) {
        PriorCertificate certificate = new PriorCertificate(person);
        certificate.getPaper().setTitle(theme.title());
        certificate.getPaper().setIssuer(theme.issuer());
        certificate.getPaper().setNumber("DEMO-%04d".formatted(number * 37));
        certificate.getPaper().setObtainedOn(today.minusDays(100L + number * 3L));
        certificate.getPaper().setExpiresOn(number % 2 == 0 ? null : today.plusDays(25L + number * 10L));
        certificate.getClaims().add(new CompetenceAtLevel(competence, theme.level()));
        certificate.number(codes.next("PRC", today.getYear()));
        certificate.claim(now.minus(number, ChronoUnit.DAYS), today);
        em.persist(certificate);
        em.persist(new CertificateFile(certificate, Upload.of("demo-certificate.pdf", DemoPdf.saying(theme.title())), now.minus(number, ChronoUnit.DAYS)));
        return certificate;
    }

    private void decide(PriorCertificate certificate, int number) {
        Instant at = now.minus(number * 12L, ChronoUnit.HOURS);
        switch (number % 6) {
            case 0, 1 -> confirm(certificate, at);
            case 2 -> certificate.refuse("The number on the scan cannot be read. Please send a better one. (Invented)", CHECKER, at);
            case 3 -> {
                certificate.confirm(CHECKER, at);
                certificate.revoke("The issuer does not know this number. (Invented)", CHECKER, at);
            }
            default -> { } // waits
        }
        if (number % 24 == 4) {
            certificate.withdraw();
        }
    }

    private void confirm(PriorCertificate certificate, Instant at) {
        certificate.confirm(CHECKER, at);
        CompetenceAtLevel claim = certificate.getClaims().getFirst();
        em.persist(new Evidence(certificate.getPerson(), claim.getCompetence(), claim.getLevel(),
                new EvidenceSource(EvidenceKind.PRIOR_CERTIFICATE, certificate.getCode(), certificate.getPaper().getTitle(), certificate.getPaper().getIssuer()),
                certificate.getPaper().getObtainedOn(), certificate.getPaper().getExpiresOn()));
    }

    private record Theme(String title, String issuer, String code, int level) {
    }
}
