package org.milerasmus.reference;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Locale;

/** A field of study by UNESCO's ISCED-F 2013. */
@Entity
@Cacheable
@Table(name = "study_field")
@NamedQuery(name = "StudyField.all", query = "select f from StudyField f order by f.code")
public class StudyField {

    @Id
    private String code;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "name_fr", nullable = false)
    private String nameFr;

    protected StudyField() {
    }

    /** Four digits of the detailed field, for example {@code 0612}. */
    public String getCode() {
        return code;
    }

    /** Its name in French for French readers, else in English. */
    public String name(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? nameFr : nameEn;
    }
}
