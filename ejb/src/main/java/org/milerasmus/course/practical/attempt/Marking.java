package org.milerasmus.course.practical.attempt;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milerasmus.course.practical.Choice;
import org.milerasmus.course.practical.HexDigits;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.QuestionKind;

/** Marks answers without an instructor: all of a question's points or none, and nothing for no answer. */
public final class Marking {

    private static final String BETWEEN = ",";

    private Marking() {
    }

    /**
     * Points for an answer.
     *
     * @param given as {@link GivenAnswer#getGiven()} has it, or null
     * @return null when an instructor has to read it
     */
    public static Integer points(Question question, String given) {
        if (given == null) {
            return 0;
        }
        if (question.getKind() == QuestionKind.FREE_TEXT) {
            return null;
        }
        return isRight(question, given) ? question.getPoints() : 0;
    }

    private static boolean isRight(Question question, String given) {
        return switch (question.getKind()) {
            case SINGLE, MULTIPLE -> chosen(given).equals(right(question.getChoices()));
            case SHORT_TEXT -> question.getSolution().acceptedAnswers().stream().map(Marking::plain).anyMatch(plain(given)::equals);
            case HASH -> question.getSolution().acceptedAnswers().stream().map(HexDigits::normal).anyMatch(HexDigits.normal(given)::equals);
            case NUMBER -> number(given).filter(number -> number.subtract(question.getSolution().getTarget()).abs()
                    .compareTo(question.getSolution().getTolerance()) <= 0).isPresent();
            case FREE_TEXT -> false;
        };
    }

    /** Numbers of the choices of an answer, from 0. */
    public static Set<Integer> chosen(String given) {
        return given == null ? Set.of() : Arrays.stream(given.split(BETWEEN)).filter(part -> part.matches("\\d{1,3}")).map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** An answer of some choices, in order; null for none. */
    public static String given(Set<Integer> chosen) {
        return chosen.isEmpty() ? null : chosen.stream().sorted().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    private static Set<Integer> right(List<Choice> choices) {
        return IntStream.range(0, choices.size()).filter(i -> choices.get(i).isRight()).boxed().collect(Collectors.toSet());
    }

    /** The number that somebody has typed, with a comma or a point before its decimals. */
    public static Optional<BigDecimal> number(String typed) {
        String digits = typed.replaceAll("\\s", "").replace(',', '.');
        return digits.matches("[+-]?\\d{1,14}(\\.\\d{1,20})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** Words in which neither case nor blanks matter. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
