package org.milerasmus.exchange.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.teachingdesk.TeachingOffers;
import org.milerasmus.exchange.teachingdesk.TeachingRequests;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.password.Passwords;

/** Instructors, offers and requests of a test's own. */
@ApplicationScoped
public class Teachers {

    static final String PASSWORD = "Demo-Teachers-2026";

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Exchange exchange;

    @Inject
    private TeachingOffers offers;

    @Inject
    private TeachingRequests requests;

    /** An instructor with English B2. */
    @Transactional
    public Person instructor(Academy academy) {
        Person person = exchange.cadet(academy);
        person.setKind(PersonKind.INSTRUCTOR);
        person.getStudies().setStudyYear(null);
        return person;
    }

    /** The address of an account, which from now on has a password to sign with. */
    @Transactional
    public String signing(String email) {
        em.createNamedQuery("Account.byEmail", Account.class).setParameter("email", email).getSingleResult().choosePassword(passwords.hash(PASSWORD));
        return email;
    }

    /** A published offer for the months to come. */
    public TeachingOffer published(Person person) {
        return As.applicant(person.getAccount().getEmail(), () -> {
            TeachingOffer offer = offers.begin();
            describe(offer.getSubject());
            TeachingOffer saved = offers.save(offer);
            offers.publish(saved.getId(), saved.getVersion());
            return offers.get(saved.getCode());
        });
    }

    /** An open request for the same. */
    public TeachingRequest open(String coordinator) {
        return As.staff(coordinator, () -> {
            TeachingRequest request = requests.begin();
            describe(request.getSubject());
            return requests.get(requests.save(request).getCode());
        });
    }

    private static void describe(Subject subject) {
        subject.setTitle("Demo subject");
        subject.setDescription("A description of the lessons that is long enough to begin a motivation with.");
        subject.setStudyField("0612");
        subject.setStartsOn(LocalDate.now().plusDays(30));
        subject.setEndsOn(LocalDate.now().plusDays(60));
    }
}
