package org.milerasmus.st;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules of WCAG 2.2 AA, as far as a machine can tell. */
final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final String CONTRAST = "color-contrast"; // reads every piece of text: as long as all the other rules together

    private static final String MODAL = ".ui-dialog[aria-modal=true]";

    private Accessibility() {
    }

    /** What the page that is shown now does wrong, one line for each rule with the places. */
    static List<String> violations(Page page) {
        return violations(page, options("tag", WCAG));
    }

    /** The same without the colours, for a screen on which they are those of one that has been looked at. */
    static List<String> violationsOfLayout(Page page) {
        AxeRunOptions options = options("tag", WCAG);
        AxeRuleOptions off = new AxeRuleOptions();
        off.setEnabled(false);
        options.setRules(Map.of(CONTRAST, off));
        return violations(page, options);
    }

    /** Only the colours, for a page whose layout has been looked at. */
    static List<String> violationsOfContrast(Page page) {
        return violations(page, options("rule", List.of(CONTRAST)));
    }

    private static List<String> violations(Page page, AxeRunOptions options) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true); // no page has frames, which other modes open a page for
        axe.options(options);
        if (page.locator(MODAL + ":visible").count() > 0) { // what lies behind it cannot be reached
            axe.include(List.of(MODAL));
        }
        return axe.analyze().getViolations().stream().map(Accessibility::line).toList();
    }

    private static AxeRunOptions options(String kind, List<String> values) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType(kind);
        only.setValues(values);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations")); // else the places of all that is right are told as well
        return options;
    }

    private static String line(Rule rule) {
        String places = rule.getNodes().stream().map(CheckedNode::getHtml).limit(5).collect(Collectors.joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + places;
    }
}
