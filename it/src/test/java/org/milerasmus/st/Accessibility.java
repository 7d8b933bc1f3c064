package org.milerasmus.st;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of WCAG 2.2 AA, as far as a machine can tell. */
final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private Accessibility() {
    }

    /** What the page that is shown now does wrong, one line for each rule with the places. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream().map(Accessibility::line).toList();
    }

    private static String line(Rule rule) {
        String places = rule.getNodes().stream().map(CheckedNode::getHtml).limit(5).collect(Collectors.joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + places;
    }
}
