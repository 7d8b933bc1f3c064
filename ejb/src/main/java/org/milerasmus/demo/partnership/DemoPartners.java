package org.milerasmus.demo.partnership;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.contact.Contact;
import org.milerasmus.partnership.contact.ContactRole;
import org.milerasmus.partnership.factsheet.FactSheet;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.partnership.factsheet.TeachingLanguage;
import org.milerasmus.partnership.factsheet.TermDates;
import org.milerasmus.reference.Cefr;
import org.milerasmus.shared.AcademicYear;

/** Invented contacts and fact sheets of every academy and university; one contact in six is out of date. */
public final class DemoPartners {

    private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("AT", "de"), Map.entry("BE", "fr"), Map.entry("BG", "bg"),
            Map.entry("CZ", "cs"), Map.entry("DE", "de"), Map.entry("EE", "et"), Map.entry("ES", "es"), Map.entry("FI", "fi"), Map.entry("FR", "fr"),
            Map.entry("GR", "el"), Map.entry("HR", "hr"), Map.entry("HU", "hu"), Map.entry("IT", "it"), Map.entry("LT", "lt"), Map.entry("LU", "fr"),
            Map.entry("LV", "lv"), Map.entry("NL", "nl"), Map.entry("NO", "no"), Map.entry("PL", "pl"), Map.entry("PT", "pt"), Map.entry("RO", "ro"),
            Map.entry("RS", "sr"), Map.entry("SE", "sv"), Map.entry("SK", "sk"), Map.entry("TR", "tr"));
    private static final List<String> MILITARY_FIELDS = List.of("1031", "0612", "0688", "0413", "0716", "1041");
    private static final List<String> CIVILIAN_FIELDS = List.of("0613", "0612", "0714", "0421", "0312", "0688");
    private static final Map<ContactRole, String> POSITIONS = Map.of(ContactRole.COORDINATOR, "Head of International Relations (invented)",
            ContactRole.SIGNATORY, "Vice-Rector (invented)", ContactRole.REGISTRAR, "Registrar (invented)");
    private static final int STALE_ONE_IN = 6;

    private final EntityManager em;
    private final Random random;
    private final Clock clock;
    private final LocalDate today;
    private int people;

    public DemoPartners(EntityManager em, Random random, Clock clock) {
        this.em = em;
        this.random = random;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    /** Contacts and a fact sheet of each academy. */
    public void create(List<Academy> academies) {
        List<ForensicTopic> topics = em.createNamedQuery("ForensicTopic.all", ForensicTopic.class).getResultList();
        for (Academy academy : academies) {
            for (ContactRole role : ContactRole.values()) {
                em.persist(contact(academy, role));
            }
            em.persist(sheet(academy, topics));
        }
    }

    private Contact contact(Academy academy, ContactRole role) {
        people++;
        Contact contact = new Contact(academy, today.minusMonths(6 + random.nextInt(30)));
        contact.setRole(role);
        contact.setName("Demo Contact %03d".formatted(people));
        contact.setPosition(POSITIONS.get(role));
        contact.getDetails().setEmail("contact.%03d@demo.example".formatted(people));
        contact.getDetails().setPhone("+32 2 000 %04d".formatted(people));
        boolean stale = people % STALE_ONE_IN == 1;
        if (stale && random.nextBoolean()) {
            contact.setValidTo(today.plusDays(random.nextInt(100) - 60));
        }
        contact.confirm("Demo Coordinator", stale ? today.minusMonths(13 + random.nextInt(12)) : today.minusDays(random.nextInt(300)));
        return contact;
    }

    private FactSheet sheet(Academy academy, List<ForensicTopic> topics) {
        FactSheet sheet = new FactSheet(academy);
        int year = AcademicYear.of(today).start() + 1;
        dates(sheet.getAutumn(), LocalDate.of(year, Month.SEPTEMBER, 14));
        dates(sheet.getSpring(), LocalDate.of(year + 1, Month.FEBRUARY, 8));
        boolean military = academy.getKind() == AcademyKind.MILITARY;
        remarks(sheet, military);
        List<String> fields = military ? MILITARY_FIELDS : CIVILIAN_FIELDS;
        sheet.getStudyFields().add(fields.getFirst());
        for (int i = random.nextInt(3); i >= 0; i--) {
            sheet.getStudyFields().add(fields.get(random.nextInt(fields.size())));
        }
        sheet.getLanguages().add(new TeachingLanguage("en", Cefr.B2));
        if (LANGUAGES.containsKey(academy.getCountry())) {
            sheet.getLanguages().add(new TeachingLanguage(LANGUAGES.get(academy.getCountry()), Cefr.B1));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            sheet.getTopics().add(topics.get(random.nextInt(topics.size())));
        }
        sheet.changed("Demo Coordinator", clock.instant());
        return sheet;
    }

    private void dates(TermDates term, LocalDate start) {
        term.setNominationsBy(start.minusWeeks(16));
        term.setApplicationsBy(start.minusWeeks(12));
        term.setStartsOn(start);
        term.setEndsOn(start.plusWeeks(18));
    }

    private void remarks(FactSheet sheet, boolean military) {
        sheet.getRemarks().setHousing(military ? "Invented: double rooms in the barracks, free of charge, from the Sunday before the start."
                : "Invented: single rooms in the hall of residence, 320 euro a month; apply with the nomination.");
        sheet.getRemarks().setVisa("Invented: none for citizens of the Union; others ask for it eight weeks before the start.");
        sheet.getRemarks().setInsurance("Invented: European health insurance card and liability insurance.");
        sheet.getRemarks().setTravel("Invented: guests are met at the railway station when they announce their train a week before.");
        if (military) {
            sheet.getRemarks().setClearanceWeeks(4 + random.nextInt(5));
            sheet.getRemarks().setClearance("Invented: a visit request with the national clearance; RESTREINT UE/EU RESTRICTED for cyber laboratories.");
            sheet.getRemarks().setUniform("Invented: service dress for lessons, field dress for exercises, sports kit.");
        }
    }
}
