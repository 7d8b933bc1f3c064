package org.milerasmus.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that opens windows. It fails when a page complains in the console, breaks one of its scripts or asks another
 * host for anything, whatever else the test looks at.
 */
@ExtendWith(LastSight.class)
public abstract class BrowserTest {

    private final List<Window> windows = new ArrayList<>();

    /** A new window on that screen. */
    protected Window window(Screen screen) {
        Window window = new Window(screen);
        windows.add(window);
        return window;
    }

    /** A new window on a desk, which is what most walks through the pages need. */
    protected Window window() {
        return window(Screen.DESK);
    }

    void keepSight(String name) {
        for (int i = 0; i < windows.size(); i++) {
            windows.get(i).keepSight(name + "-" + i);
        }
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
        assertThat(windows).flatExtracting(Window::complaints).as("what the pages must not do").isEmpty();
    }
}
