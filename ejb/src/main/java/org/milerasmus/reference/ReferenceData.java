package org.milerasmus.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The codes of the field, for choices in forms; open to everybody. */
@Stateless
@PermitAll
public class ReferenceData {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Countries of the programme by code. */
    public List<Country> countries() {
        return em.createNamedQuery("Country.all", Country.class).getResultList();
    }

    /** The country with an ISO code, {@code EL} being taken for {@code GR} as the Commission writes it. */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(em.find(Country.class, "EL".equals(code) ? "GR" : code));
    }

    /** Languages by code. */
    public List<Language> languages() {
        return em.createNamedQuery("Language.all", Language.class).getResultList();
    }

    /** ISCED-F fields by code. */
    public List<StudyField> studyFields() {
        return em.createNamedQuery("StudyField.all", StudyField.class).getResultList();
    }

    /** The field with an ISCED-F code. */
    public Optional<StudyField> studyField(String code) {
        return Optional.ofNullable(em.find(StudyField.class, code));
    }

    /** Titles that a country's service uses for a grade; empty when we know none. */
    public List<NationalRank> ranks(String country, Service service, NatoGrade grade) {
        return em.createNamedQuery("NationalRank.of", NationalRank.class)
                .setParameter("country", country).setParameter("service", service).setParameter("grade", grade)
                .getResultList();
    }
}
