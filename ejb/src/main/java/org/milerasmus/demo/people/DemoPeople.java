package org.milerasmus.demo.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Appointment;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.NationalRank;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** Accounts for each role and 300 applicants, all of them visibly invented. */
public final class DemoPeople {

    /** The address of the administrator. */
    public static final String ADMINISTRATOR = "admin@demo.example";

    private static final int APPLICANTS = 300;
    private static final String[] FIELDS = {"0612", "0613", "0688", "1031", "1031", "1031", "0716", "0714", "0413", "0421"};
    private static final String[] SLPS = {"1111", "2221", "2222", "2222", "3322", "3332", "3333"};
    private static final Cefr[] LEVELS = {Cefr.A2, Cefr.B1, Cefr.B1, Cefr.B2, Cefr.B2, Cefr.C1, Cefr.C1};

    private final EntityManager em;
    private final Random random;
    private final String passwordHash;

    /** Begins with no people. */
    public DemoPeople(EntityManager em, Random random, String passwordHash) {
        this.em = em;
        this.random = random;
        this.passwordHash = passwordHash;
    }

    /** Makes all accounts; gives back the applicants who may sign in. */
    public List<Person> create(List<Academy> academies, Clock clock) {
        active(Account.invite(ADMINISTRATOR, "Demo Administrator", Role.ADMINISTRATOR, null));
        active(Account.invite("auditor@demo.example", "Demo Auditor", Role.AUDITOR, null));
        academies.forEach(academy -> staff(academy, LocalDate.now(clock)));
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= APPLICANTS; i++) {
            Person person = applicant(i, academies.get(i % academies.size()), LocalDate.now(clock));
            if (i % 27 != 0) { // every 27th waits for approval
                person.getAccount().approve();
                people.add(person);
            }
        }
        return people;
    }

    private void staff(Academy academy, LocalDate today) {
        String code = academy.getCodes().getErasmusCode().replace(" ", "").toLowerCase(Locale.ROOT);
        colleague("coordinator", "Coordinator", Role.STAFF, code, academy);
        official("signatory", "Signatory", Duty.SIGNATORY, code, academy, today);
        official("study", "Study Office", Duty.STUDY_OFFICE, code, academy, today);
    }

    private void official(String address, String title, Duty duty, String code, Academy academy, LocalDate today) {
        Account account = colleague(address, title, Role.OFFICIAL, code, academy);
        em.persist(new Appointment(account, academy, duty, today.minusYears(2), null));
    }

    private Account colleague(String address, String title, Role role, String code, Academy academy) {
        return active(Account.invite(address + "." + code + "@demo.example", "Demo " + title + " " + code.toUpperCase(Locale.ROOT),
                role, academy.getId()));
    }

    private Account active(Account account) {
        account.choosePassword(passwordHash);
        em.persist(account);
        return account;
    }

    private Person applicant(int number, Academy academy, LocalDate today) {
        PersonKind kind = number % 10 < 7 ? PersonKind.CADET : number % 10 < 9 ? PersonKind.OFFICER : PersonKind.INSTRUCTOR;
        String family = "%s %03d".formatted(switch (kind) {
            case CADET -> "Cadet";
            case OFFICER -> "Officer";
            case INSTRUCTOR -> "Instructor";
            case STUDENT -> "Student";
        }, number);
        Account account = Account.register("person.%03d@demo.example".formatted(number), "Demo " + family, academy.getId(), passwordHash);
        em.persist(account);
        Person person = new Person(account, "Demo", family, kind);
        if (number % 20 != 3) { // every 20th has not completed the profile yet
            complete(person, academy, today);
        }
        em.persist(person);
        return person;
    }

    private void complete(Person person, Academy academy, LocalDate today) {
        Service service = academy.getService() == null ? Service.JOINT : academy.getService();
        person.setService(service);
        person.getRank().setGrade(switch (person.getKind()) {
            case CADET -> NatoGrade.OFD;
            case OFFICER -> random.nextBoolean() ? NatoGrade.OF1 : NatoGrade.OF2;
            case INSTRUCTOR -> random.nextBoolean() ? NatoGrade.OF3 : NatoGrade.OF4;
            case STUDENT -> null;
        });
        person.getRank().setRankTitle(title(academy.getCountry(), service, person.getRank().getGrade()));
        person.getStudies().setStudyYear(person.getKind() == PersonKind.CADET ? 1 + random.nextInt(5) : null);
        person.getStudies().setStudyField(FIELDS[random.nextInt(FIELDS.length)]);
        int level = random.nextInt(SLPS.length);
        person.getLanguages().add(new LanguageSkill("en", SLPS[level], LEVELS[level]));
        if (random.nextInt(3) == 0) {
            person.getLanguages().add(new LanguageSkill("fr", null, LEVELS[random.nextInt(LEVELS.length)]));
        }
        clearance(person, today);
        person.getEmergencyContact().setName("Demo Contact of " + person.getFamilyName());
        person.getEmergencyContact().setRelation("Parent");
        person.getEmergencyContact().setPhone("+32 2 000 " + (1000 + random.nextInt(9000)));
    }

    private void clearance(Person person, LocalDate today) {
        if (random.nextInt(4) > 0) {
            person.getClearance().setLevel(random.nextInt(3) == 0 ? ClearanceLevel.SECRET : ClearanceLevel.RESTRICTED);
            person.getClearance().setIssuer("Demo Security Authority");
            person.getClearance().setExpiresOn(today.plusDays(random.nextInt(1500) - 100L));
            person.getClearance().setBriefedOn(today.minusDays(random.nextInt(300)));
        }
    }

    private String title(String country, Service service, NatoGrade grade) {
        return em.createNamedQuery("NationalRank.of", NationalRank.class).setParameter("country", country)
                .setParameter("service", service).setParameter("grade", grade).getResultStream()
                .findFirst().map(NationalRank::getTitle).orElse(null);
    }
}
