package org.milerasmus.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Application_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;

/** Records of the register, found by their numbers and, as if very many had the word, by the word itself. */
@ExtendWith(ArquillianExtension.class)
class MentionsIT {

    private static final String WORD = "%militärakademie%";
    private static final String OTHER = "%a%";
    private static final List<String> NAME = List.of(Academy_.NAME);

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    private final Mentions common = new Mentions(Academy.class, NAME, Map.of());

    @Test
    void findTheSameByNumberAndByWord() {
        List<Long> byWord = academies(common);
        assertThat(byWord).isNotEmpty();
        assertThat(academies(new Mentions(Academy.class, NAME, Map.of(WORD, byWord)))).isEqualTo(byWord);
    }

    @Test
    void askForNothingWhereNoRecordHasTheWord() {
        CriteriaQuery<Long> query = em.getCriteriaBuilder().createQuery(Long.class);
        Mentions nowhere = new Mentions(Academy.class, NAME, Map.of(WORD, List.of()));
        assertThat(nowhere.at(query, em.getCriteriaBuilder(), query.from(Academy.class), WORD)).isEmpty();
    }

    @Test
    void lookForSeveralCommonWordsBehindOneReference() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Application> application = query.from(Application.class);
        Mentions people = new Mentions(Person.class, List.of(Person_.GIVEN_NAME, Person_.FAMILY_NAME), Map.of());
        query.select(cb.count(application)).where(people.at(query, cb, application.get(Application_.PERSON), WORD).orElseThrow(),
                people.at(query, cb, application.get(Application_.PERSON), OTHER).orElseThrow());
        assertThat(em.createQuery(query).getSingleResult()).isZero();
    }

    private List<Long> academies(Mentions mentions) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Academy> academy = query.from(Academy.class);
        query.select(academy.get(Academy_.ID)).where(mentions.at(query, cb, academy, WORD).orElseThrow()).orderBy(cb.asc(academy.get(Academy_.ID)));
        return em.createQuery(query).getResultList();
    }
}
