package org.milerasmus.st;

import com.microsoft.playwright.options.ColorScheme;

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

    /** As it stands in the name of a screenshot. */
    String suffix() {
        return width + "-" + scheme.name().toLowerCase();
    }
}
