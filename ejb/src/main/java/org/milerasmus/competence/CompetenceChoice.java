package org.milerasmus.competence;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An entry as forms offer it and lists of others name it.
 *
 * @param lowest  lowest level that its framework describes, 1 to 5; null where it has no levels
 * @param highest highest level
 */
public record CompetenceChoice(Long id, FrameworkKind framework, String edition, CompetenceKind kind, String code, String titleEn, String titleFr,
        Integer lowest, Integer highest) implements Serializable {

    /** The entry as a choice; null for none. */
    public static CompetenceChoice of(Competence entry) {
        return entry == null ? null : new CompetenceChoice(entry.getId(), entry.getFramework().getKind(), entry.getFramework().getEdition(),
                entry.getKind(), entry.getCode(), entry.getWording().getTitleEn(), entry.getWording().getTitleFr(), entry.getLevels().getLowest(), entry.getLevels().getHighest());
    }

    /** Its title in French for French readers, else in English. */
    public String title(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? titleFr : titleEn;
    }

    /** Its code with its meaning: {@code B.3 – Testing}. */
    public String label(Locale language) {
        return code + " – " + title(language);
    }

    /** The levels that its framework describes, the lowest first; none where it has none. */
    public List<Integer> levels() {
        return lowest == null ? List.of() : IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    /** Whether a level is one that its framework describes; where it has no levels, none is. */
    public boolean allows(Integer level) {
        return lowest == null ? level == null : level != null && level >= lowest && level <= highest;
    }
}
