package org.milerasmus.st;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The rules of WCAG 2.2 AA, as far as a machine can tell. */
final class Accessibility {

    private static final String CONTRAST = "color-contrast"; // reads every piece of text: as long as all the other rules together
    private static final Map<String, Object> WCAG = Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"));
    private static final Map<String, Object> ALL = Map.of("runOnly", WCAG);
    private static final Map<String, Object> LAYOUT = Map.of("runOnly", WCAG, "rules", Map.of(CONTRAST, Map.of("enabled", false)));
    private static final Map<String, Object> COLOURS = Map.of("runOnly", Map.of("type", "rule", "values", List.of(CONTRAST)));

    /** axe's own script; its builder would send it to the page, half a megabyte, for each of the screens. */
    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String HAS_AXE = "() => typeof window.axe === 'object'";
    /** One line for each rule that is broken, with the first places; what lies behind a dialog cannot be reached. */
    private static final String RUN = """
            async options => {
              const modal = [...document.querySelectorAll('.ui-dialog[aria-modal=true]')].filter(dialog => dialog.checkVisibility({ visibilityProperty: true }));
              const found = await axe.run(modal.length ? { include: modal } : document, { ...options, resultTypes: ['violations'] });
              return found.violations.map(rule => [rule.id + ': ' + rule.help, ...rule.nodes.slice(0, 5).map(node => node.html)].join('\\n    '));
            }""";

    private Accessibility() {
    }

    /** What the page that is shown now does wrong, one line for each rule with the places. */
    static List<String> violations(Page page) {
        return violations(page, ALL);
    }

    /** The same without the colours, for a screen on which they are those of one that has been looked at. */
    static List<String> violationsOfLayout(Page page) {
        return violations(page, LAYOUT);
    }

    /** Only the colours, for a page whose layout has been looked at. */
    static List<String> violationsOfContrast(Page page) {
        return violations(page, COLOURS);
    }

    private static List<String> violations(Page page, Map<String, Object> options) {
        if (!(boolean) page.evaluate(HAS_AXE)) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(RUN, options)).stream().map(String::valueOf).toList();
    }
}
