package org.milerasmus.st;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Screens that the pages have to be usable on. */
public enum Screen {

    DESK(1280, 800, ColorScheme.LIGHT),
    DESK_DARK(1280, 800, ColorScheme.DARK),
    PHONE(360, 740, ColorScheme.LIGHT),
    PHONE_DARK(360, 740, ColorScheme.DARK);

    final int width;
    final int height;
    final ColorScheme scheme;

    Screen(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    /** What the page does wrong on this screen, where it is looked at on this screen alone. */
    List<String> violations(Page page) {
        return this == DESK_DARK || this == PHONE_DARK ? Accessibility.violationsOfContrast(page) : Accessibility.violations(page);
    }

    /** What the page does wrong on this screen that it does on no other: a phone has the desk's colours, and in the dark only they differ. */
    List<String> ownViolations(Page page) {
        return switch (this) {
            case DESK -> Accessibility.violations(page);
            case PHONE -> Accessibility.violationsOfLayout(page);
            case DESK_DARK -> Accessibility.violationsOfContrast(page);
            case PHONE_DARK -> List.of();
        };
    }

    /** As it stands in the name of a screenshot. */
    String suffix() {
        return width + "-" + scheme.name().toLowerCase();
    }
}
