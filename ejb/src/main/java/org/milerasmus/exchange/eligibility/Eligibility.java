package org.milerasmus.exchange.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Requirements;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;

/** Looks at every rule of a call for one person; what the call does not ask for is left out. */
public final class Eligibility {

    private final Person person;
    private final Call call;
    private final Requirements asked;

    private Eligibility(Person person, Call call) {
        this.person = person;
        this.call = call;
        this.asked = call.getRequirements();
    }

    /** Every rule that counts for the call, met or not, in the order in which people ask. */
    public static List<Finding> findings(Person person, Call call, Instant now) {
        Eligibility eligibility = new Eligibility(person, call);
        List<Finding> all = new ArrayList<>();
        all.add(new Finding(Rule.WINDOW, call.isOpen(now), call.getWindow().getClosesAt(), null));
        all.addAll(eligibility.personal());
        return List.copyOf(all);
    }

    /** The rules about the person alone, without the window: they still count after the window has closed. */
    public static List<Finding> personal(Person person, Call call) {
        return new Eligibility(person, call).personal();
    }

    /** Whether nothing stands in the way. */
    public static boolean isMet(List<Finding> findings) {
        return findings.stream().allMatch(Finding::met);
    }

    private List<Finding> personal() {
        return Stream.of(profile(), otherAcademy(), agreement(), kind(), year(), language(), clearance(), field())
                .flatMap(Optional::stream).toList();
    }

    private Optional<Finding> profile() {
        return Optional.of(new Finding(Rule.PROFILE, person.isComplete(), null, null));
    }

    private Optional<Finding> otherAcademy() {
        return Optional.of(new Finding(Rule.OTHER_ACADEMY, !Objects.equals(academyId(), call.getHost().getId()), null, null));
    }

    private Optional<Finding> agreement() {
        Agreement base = call.getAgreement();
        if (base == null) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Rule.AGREEMENT, base.binds(academyId()) && base.isInForce(call.getStartsOn()), base.getCode(), null));
    }

    private Optional<Finding> kind() {
        return Optional.of(new Finding(Rule.KIND, asked.getKinds().contains(person.getKind()), asked.getKinds(), person.getKind()));
    }

    private Optional<Finding> year() {
        if (!person.getKind().isStudying() || asked.getMinYear() == null && asked.getMaxYear() == null) {
            return Optional.empty();
        }
        int first = Optional.ofNullable(asked.getMinYear()).orElse(1);
        int last = Optional.ofNullable(asked.getMaxYear()).orElse(8);
        Integer year = person.getStudies().getStudyYear();
        return Optional.of(new Finding(Rule.YEAR, year != null && year >= first && year <= last, first + "–" + last, year));
    }

    private Optional<Finding> language() {
        if (asked.getMinSlp() == null && asked.getMinCefr() == null) {
            return Optional.empty();
        }
        Optional<LanguageSkill> skill = person.skill(call.getTeaching().getLanguage());
        boolean met = skill.filter(s -> s.reaches(asked.getMinSlp(), asked.getMinCefr())).isPresent();
        return Optional.of(new Finding(Rule.LANGUAGE, met, levels(asked.getMinSlp(), asked.getMinCefr()),
                skill.map(s -> levels(s.getSlp(), s.getCefr())).orElse(null)));
    }

    private List<Object> levels(String slp, Cefr cefr) {
        return Stream.concat(Stream.of(Locale.of(call.getTeaching().getLanguage())), LanguageSkill.levels(slp, cefr).stream()).toList();
    }

    private Optional<Finding> clearance() {
        ClearanceLevel needed = asked.getMinClearance();
        if (needed == null || needed == ClearanceLevel.NONE) {
            return Optional.empty();
        }
        LocalDate last = call.getEndsOn();
        return Optional.of(new Finding(Rule.CLEARANCE, person.getClearance().covers(needed, last), needed, person.getClearance().getLevel()));
    }

    private Optional<Finding> field() {
        String needed = asked.getStudyField();
        if (needed == null) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Rule.FIELD, needed.equals(person.getStudies().getStudyField()), needed, person.getStudies().getStudyField()));
    }

    private Long academyId() {
        return person.getAccount().getAcademyId();
    }
}
