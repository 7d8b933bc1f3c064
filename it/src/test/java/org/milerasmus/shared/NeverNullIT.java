package org.milerasmus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.stay.Journeys;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.partnership.factsheet.FactSheet;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Role;

/** An embedded value that nobody has filled in is there when its record is read, and reading it is not a change of the record. */
@ExtendWith(ArquillianExtension.class)
class NeverNullIT {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Exchange exchange;

    @Inject
    private Journeys journeys;

    private Academy academy;

    @BeforeEach
    void academy() {
        academy = exchange.academy();
    }

    @Test
    void anAcademyWithoutCoordinates() throws Exception {
        readingKeepsTheVersion(academy, stored -> assertThat(stored.getLocation().getLatitude()).isNull());
    }

    @Test
    void aPersonWithoutClearanceAndEmergencyContact() throws Exception {
        Person person = inTransaction(em -> {
            Person registered = new Person(em.merge(exchange.account(Role.APPLICANT, academy)), "Demo", "Newcomer", PersonKind.CADET);
            em.persist(registered);
            return registered;
        });
        readingKeepsTheVersion(person, stored -> {
            assertThat(stored.getClearance().isHeld()).isFalse();
            assertThat(stored.getEmergencyContact().isComplete()).isFalse();
            assertThat(stored.isComplete()).isFalse();
        });
    }

    @Test
    void aStayThatNobodyHasArrivedFor() throws Exception {
        Academy host = exchange.academy();
        readingKeepsTheVersion(journeys.planned(exchange.cadet(academy), academy, exchange.call(host, 1)),
                stored -> assertThat(stored.getActual().getArrivedOn()).isNull());
    }

    @Test
    void aFactSheetWithoutWords() throws Exception {
        FactSheet sheet = inTransaction(em -> {
            FactSheet empty = new FactSheet(em.find(Academy.class, academy.getId()));
            em.persist(empty);
            return empty;
        });
        readingKeepsTheVersion(sheet, stored -> {
            assertThat(stored.getRemarks().getHousing()).isNull();
            assertThat(stored.getAutumn().getStartsOn()).isNull();
            assertThat(stored.getSpring().getStartsOn()).isNull();
        });
    }

    @Test
    void aConditionThatLeavesFieldAndLengthOpen() throws Exception {
        Academy other = exchange.academy();
        CooperationCondition condition = inTransaction(em -> {
            List<Academy> parties = List.of(em.find(Academy.class, academy.getId()), em.find(Academy.class, other.getId()));
            Terms text = new Terms(LocalDate.now(), LocalDate.now().plusYears(1));
            text.add(new CooperationCondition(ExchangeKind.EVENT, parties.getFirst(), parties.getLast(), 1));
            Agreement agreement = new Agreement("AGR-" + UUID.randomUUID().toString().substring(0, 12), parties.getFirst(), parties, text,
                    new Actor(parties.getFirst(), "Demo Coordinator", Instant.now()));
            em.persist(agreement);
            return agreement.texts().latest().getConditions().getFirst();
        });
        readingKeepsTheVersion(condition, stored -> {
            assertThat(stored.getStudy().getStudyField()).isNull();
            assertThat(stored.getLength().getMonths()).isNull();
        });
    }

    private <T extends Aggregate> void readingKeepsTheVersion(T record, Consumer<T> reading) throws Exception {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) record.getClass();
        long before = inTransaction(em -> em.find(type, record.getId()).getVersion());
        inTransaction(em -> {
            reading.accept(em.find(type, record.getId()));
            return null;
        });
        long after = inTransaction(em -> em.find(type, record.getId()).getVersion());
        assertThat(after).isEqualTo(before);
    }

    private <T> T inTransaction(Function<EntityManager, T> work) throws Exception {
        transaction.begin();
        try {
            return work.apply(em);
        } finally {
            transaction.commit();
        }
    }
}
