package org.milerasmus.web.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.security.Role;
import org.milerasmus.web.text.Texts;

class NavigationTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void hasAtMostSevenNamedEntriesForEachRole(Role role) {
        assertThat(Navigation.ENTRIES.get(role)).hasSizeBetween(1, 7).doesNotHaveDuplicates()
                .allSatisfy(entry -> assertThat(Texts.of(Locale.ENGLISH).containsKey("navigation." + entry.key())).as(entry.key()).isTrue());
    }
}
