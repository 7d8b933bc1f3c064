package org.milerasmus.partnership.academyimport;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academyfile.AcademyColumn;
import org.milerasmus.partnership.academyfile.AcademyLine;

/** Finds the institution that a row of a list means: by its Erasmus code, else its PIC, else, having neither, its name and country. */
final class Register {

    private final Map<String, Academy> byCode = new HashMap<>();
    private final Map<String, Academy> byPic = new HashMap<>();
    private final Map<String, Academy> byName = new HashMap<>();

    Register(List<Academy> academies) {
        for (Academy academy : academies) {
            byCode.put(academy.getCodes().getErasmusCode(), academy);
            byPic.put(academy.getCodes().getPic(), academy);
            byName.put(name(academy.getName(), academy.getCountry()), academy);
        }
        byCode.remove(null);
        byPic.remove(null);
    }

    /** The institution; null when the register has none. */
    Academy find(AcademyLine line) {
        String code = line.value(AcademyColumn.ERASMUS_CODE);
        String pic = line.value(AcademyColumn.PIC);
        if (code == null && pic == null) {
            return byName.get(name(line.value(AcademyColumn.NAME), line.value(AcademyColumn.COUNTRY)));
        }
        Academy found = byCode.get(code);
        return found == null ? byPic.get(pic) : found;
    }

    /** Whether the line's PIC belongs to another institution than the one that was found. */
    boolean isPicOfAnother(AcademyLine line, Academy found) {
        Academy owner = byPic.get(line.value(AcademyColumn.PIC));
        return owner != null && owner != found;
    }

    private static String name(String name, String country) {
        return name == null ? null : name.toLowerCase(Locale.ROOT) + "|" + country;
    }
}
