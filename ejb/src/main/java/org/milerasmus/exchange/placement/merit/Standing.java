package org.milerasmus.exchange.placement.merit;

import java.util.Comparator;
import java.util.SplittableRandom;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Slp;

/**
 * Where an applicant stands for one call: the academies' published criteria, then a lot. Sorted, the best comes first.
 *
 * @param mark     from 0 to 100, or -1 for none
 * @param language a number that grows with the level in the language of the call
 * @param year     year of study, or 0
 */
public record Standing(int mark, int language, int year, int lot, long applicationId, long callId) implements Comparable<Standing> {

    private static final int SLP_RANGE = 41;
    private static final Comparator<Standing> BEST_FIRST = Comparator.comparingInt(Standing::mark).thenComparingInt(Standing::language)
            .thenComparingInt(Standing::year).reversed().thenComparingInt(Standing::lot)
            .thenComparingLong(Standing::applicationId).thenComparingLong(Standing::callId);

    static Standing of(Person person, Call call, Integer mark, int lot, long applicationId) {
        int language = person.skill(call.getTeaching().getLanguage()).map(Standing::level).orElse(0);
        int year = person.getStudies().getStudyYear() == null ? 0 : person.getStudies().getStudyYear();
        return new Standing(mark == null ? -1 : mark, language, year, lot, applicationId, call.getId());
    }

    /** The lot that a seed draws for an application, whoever else takes part: anybody can draw it again. */
    static int lot(long seed, long applicationId) {
        return new SplittableRandom(seed + 31 * applicationId).nextInt(1, 1_000_000);
    }

    /** The European level first, the sum of the STANAG profile where that is equal: there is no official mapping. */
    private static int level(LanguageSkill skill) {
        int cefr = skill.getCefr() == null ? 0 : skill.getCefr().ordinal() + 1;
        return SLP_RANGE * cefr + (skill.getSlp() == null ? 0 : sum(Slp.parse(skill.getSlp())));
    }

    private static int sum(Slp profile) {
        return profile.listening() + profile.speaking() + profile.reading() + profile.writing();
    }

    /** The first criterion by which the two are not alike. */
    public Criterion difference(Standing other) {
        if (mark != other.mark) {
            return Criterion.MARK;
        }
        if (language != other.language) {
            return Criterion.LANGUAGE;
        }
        return year == other.year ? Criterion.LOT : Criterion.YEAR;
    }

    @Override
    public int compareTo(Standing other) {
        return BEST_FIRST.compare(this, other);
    }
}
