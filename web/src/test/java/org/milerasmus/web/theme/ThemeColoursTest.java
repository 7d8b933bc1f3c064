package org.milerasmus.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeColoursTest {

    private final ThemeColours colours = new ThemeColours();

    @Test
    void namesEveryColourOfADeclaration() {
        assertThat(colours.apply("a{border:1px solid #CED4DA;background:#fff}")).isEqualTo("a{border:1px solid var(--line-strong);background:var(--surface)}");
    }

    @Test
    void whiteTextStandsOnTheAccent() {
        assertThat(colours.apply("a{color:#ffffff;background:#2196F3}")).isEqualTo("a{color:var(--on-accent);background:var(--accent)}");
    }

    @Test
    void focusIsARingInOurColour() {
        assertThat(colours.apply("a:focus{box-shadow:0 0 0 .2rem rgb(166.2,213,250.2)}")).isEqualTo("a:focus{box-shadow:var(--ring)}");
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        assertThat(colours.apply("a#header{color:#123456}")).isEqualTo("a#header{color:#123456}");
    }
}
