package org.milerasmus.exchange.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milerasmus.exchange.learning.AgreedComponent;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.result.CourseResult;

/** Compares results and their recognition with what was agreed in force; without an agreement nothing was promised. */
final class Promises {

    private final List<AgreedComponent> host;
    private final List<AgreedComponent> home;

    Promises(List<AgreedComponent> agreed) {
        host = agreed.stream().filter(component -> component.side() == Side.HOST).toList();
        home = agreed.stream().filter(component -> component.side() == Side.HOME).toList();
    }

    /**
     * What was not kept.
     *
     * @param lines   what becomes of each result
     * @param counted credits that count at home
     */
    List<BrokenPromise> broken(List<CourseResult> results, List<RecognitionLine> lines, BigDecimal counted) {
        if (host.isEmpty()) {
            return List.of();
        }
        List<BrokenPromise> broken = new ArrayList<>();
        host.stream().filter(component -> results.stream().noneMatch(result -> isOf(result, component)))
                .forEach(component -> broken.add(new BrokenPromise(PromiseKind.NO_RESULT, name(component), component.ects(), null)));
        for (int i = 0; i < results.size(); i++) {
            broken(results.get(i), lines.get(i)).ifPresent(broken::add);
        }
        BigDecimal promised = home.stream().map(AgreedComponent::ects).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (counted.compareTo(promised) < 0) {
            broken.add(new BrokenPromise(PromiseKind.FEWER_CREDITS, null, promised, counted));
        }
        return broken;
    }

    private Optional<BrokenPromise> broken(CourseResult result, RecognitionLine line) {
        Optional<AgreedComponent> agreed = host.stream().filter(component -> isOf(result, component)).findFirst();
        if (agreed.isEmpty()) {
            return Optional.of(new BrokenPromise(PromiseKind.NOT_AGREED, name(result), null, result.getEcts()));
        }
        boolean kept = !result.isPassed() || line.getOutcome() == RecognitionOutcome.RECOGNISED;
        return kept ? Optional.empty() : Optional.of(new BrokenPromise(PromiseKind.NOT_RECOGNISED, name(result), agreed.get().ects(), line.counted()));
    }

    private static boolean isOf(CourseResult result, AgreedComponent component) {
        return component.code() != null && component.code().equalsIgnoreCase(result.getCode()) || component.title().equalsIgnoreCase(result.getTitle());
    }

    private static String name(AgreedComponent component) {
        return component.code() == null ? component.title() : component.code() + " " + component.title();
    }

    private static String name(CourseResult result) {
        return result.getCode() == null ? result.getTitle() : result.getCode() + " " + result.getTitle();
    }
}
