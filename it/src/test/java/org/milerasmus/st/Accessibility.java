package org.milerasmus.st;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of WCAG 2.2 AA, as far as a machine can tell. */
final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private static final String MODAL = ".ui-dialog[aria-modal=true]";

    private Accessibility() {
    }

    /** What the page that is shown now does wrong, one line for each rule with the places; in the dark only its colours differ. */
    static List<String> violations(Page page, ColorScheme scheme) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true); // no page has frames, which other modes open a page for
        if (scheme == ColorScheme.DARK) {
            axe.withRules(List.of("color-contrast"));
        } else {
            axe.withTags(RULES);
        }
        if (page.locator(MODAL + ":visible").count() > 0) { // what lies behind it cannot be reached
            axe.include(List.of(MODAL));
        }
        return axe.analyze().getViolations().stream().map(Accessibility::line).toList();
    }

    private static String line(Rule rule) {
        String places = rule.getNodes().stream().map(CheckedNode::getHtml).limit(5).collect(Collectors.joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + places;
    }
}
