package org.milerasmus.demo.people;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/**
 * A coordinator and a few students of most civilian universities, all of them visibly invented. The others have no account yet:
 * with them agreements are signed on paper.
 */
public final class DemoStudents {

    private static final int EACH = 5;
    private static final int WITH_ACCOUNTS = 8;

    private final EntityManager em;
    private final String passwordHash;

    public DemoStudents(EntityManager em, String passwordHash) {
        this.em = em;
        this.passwordHash = passwordHash;
    }

    /** Makes their accounts; gives back the students. */
    public List<Person> create(List<Academy> universities) {
        List<Person> students = new ArrayList<>();
        universities.stream().limit(WITH_ACCOUNTS).forEach(university -> {
            coordinator(university);
            for (int i = 0; i < EACH; i++) {
                students.add(student(students.size() + 1, university));
            }
        });
        return students;
    }

    private void coordinator(Academy university) {
        String code = university.getCodes().getErasmusCode().replace(" ", "");
        Account account = Account.invite("coordinator." + code.toLowerCase(Locale.ROOT) + "@demo.example", "Demo Coordinator " + code, Role.STAFF, university.getId());
        account.choosePassword(passwordHash);
        em.persist(account);
    }

    private Person student(int number, Academy university) {
        Account account = Account.register("student.%03d@demo.example".formatted(number), "Demo Student %03d".formatted(number), university.getId(), passwordHash);
        account.approve();
        em.persist(account);
        Person student = new Person(account, "Demo", "Student %03d".formatted(number), PersonKind.STUDENT);
        student.getStudies().setStudyYear(2 + number % 3);
        student.getStudies().setStudyField(number % 2 == 0 ? "0612" : "0613");
        student.getLanguages().add(new LanguageSkill("en", number % 3 == 0 ? "3333" : "2222", number % 3 == 0 ? Cefr.C1 : Cefr.B2));
        student.getEmergencyContact().setName("Demo Contact of Student %03d".formatted(number));
        student.getEmergencyContact().setPhone("+32 2 000 %04d".formatted(7000 + number));
        em.persist(student);
        return student;
    }
}
