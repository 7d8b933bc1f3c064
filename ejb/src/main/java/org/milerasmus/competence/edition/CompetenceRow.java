package org.milerasmus.competence.edition;

import java.io.Serializable;
import java.util.Locale;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.FrameworkKind;

/**
 * An entry as the list shows it.
 *
 * @param lowest  lowest level that its framework describes; null where it has no levels
 * @param highest highest level
 */
public record CompetenceRow(Long id, FrameworkKind framework, String edition, CompetenceKind kind, String code, String titleEn, String titleFr,
        Integer lowest, Integer highest, boolean retired) implements Serializable {

    /** Its title in French for French readers, else in English. */
    public String title(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? titleFr : titleEn;
    }
}
