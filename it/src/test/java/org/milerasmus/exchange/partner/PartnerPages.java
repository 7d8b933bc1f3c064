package org.milerasmus.exchange.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.contact.Contact;
import org.milerasmus.partnership.factsheet.FactSheet;
import org.milerasmus.partnership.factsheet.ForensicTopic;

/** Contacts and fact sheets of a test's own, written past the boundaries. */
@ApplicationScoped
@Transactional
public class PartnerPages {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    /** A contact that was confirmed on a day; with an end when it has one. */
    public Contact contact(Academy academy, LocalDate confirmedOn, LocalDate validTo) {
        Contact contact = new Contact(academy, LocalDate.now().minusYears(3));
        contact.setName("Demo Contact " + UUID.randomUUID());
        contact.getDetails().setEmail(UUID.randomUUID() + "@example.test");
        contact.setValidTo(validTo);
        contact.confirm("Demo Coordinator", confirmedOn);
        em.persist(contact);
        return contact;
    }

    /** The contact as it is stored now. */
    public Contact stored(Contact contact) {
        return em.find(Contact.class, contact.getId());
    }

    /** A fact sheet. */
    public FactSheet sheet(Academy academy, Consumer<FactSheet> content) {
        FactSheet sheet = new FactSheet(academy);
        content.accept(sheet);
        sheet.changed("Demo Coordinator", Instant.now());
        em.persist(sheet);
        return sheet;
    }

    /** A topic that no other test has. */
    public ForensicTopic topic() {
        ForensicTopic topic = new ForensicTopic();
        topic.setNameEn("Demo topic " + UUID.randomUUID());
        topic.setNameFr("Sujet démo " + UUID.randomUUID());
        em.persist(topic);
        return topic;
    }

    /** Tables that the database would read from end to end for a statement, by the name that the statement gives them. */
    public List<String> withoutIndex(String sql) {
        @SuppressWarnings("unchecked")
        List<Object[]> plan = em.createNativeQuery("explain format=traditional " + sql.replace("?", "1")).getResultList();
        int shift = plan.getFirst().length > 10 ? 1 : 0; // MySQL tells the partitions as well
        return plan.stream().filter(line -> "ALL".equals(line[3 + shift]) && line[4 + shift] == null)
                .map(line -> String.valueOf(line[2])).filter(table -> !table.startsWith("<")).toList();
    }
}
