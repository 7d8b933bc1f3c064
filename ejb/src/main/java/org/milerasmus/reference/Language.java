package org.milerasmus.reference;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Locale;

/** A language that courses are taught in or people are tested in. */
@Entity
@Table(name = "language")
@Cacheable
@NamedQuery(name = "Language.all", query = "select l from Language l order by l.code")
public class Language {

    @Id
    private String code;

    protected Language() {
    }

    /** ISO 639-1 code, for example {@code en}. */
    public String getCode() {
        return code;
    }

    /** Its name in the reader's language, from the Unicode locale data of the Java platform. */
    public String name(Locale reader) {
        return Locale.of(code).getDisplayLanguage(reader);
    }
}
