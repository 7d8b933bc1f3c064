package org.milerasmus.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The outbox as it is stored, read and changed past the boundaries. */
@ApplicationScoped
@Transactional
public class Mailbox {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    /** The texts of the mails that wait for an address, oldest first. */
    @SuppressWarnings("unchecked")
    public List<String> texts(String recipient) {
        return em.createNativeQuery("select body from outbox_mail where recipient = ? order by id").setParameter(1, recipient).getResultList();
    }

    /** Lets a mail have been tried so often. */
    public void tried(Long mail, int attempts) {
        em.createNativeQuery("update outbox_mail set attempts = ? where id = ?").setParameter(1, attempts).setParameter(2, mail).executeUpdate();
    }
}
