package org.milerasmus.course.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.attendance.Share;

class PresenceTest {

    private static final Map<Long, Share> SHARES = Map.of(1L, new Share(79, 100), 2L, new Share(80, 100));

    @Test
    void lessThanTheMinimumIsTooLittle() {
        Presence presence = new Presence(80, SHARES);
        assertThat(presence.isTooLittle(1)).isTrue();
        assertThat(presence.isTooLittle(2)).isFalse();
        assertThat(presence.of(1)).isEqualTo(new Share(79, 100));
    }

    @Test
    void nobodyIsHeldToWhatIsNotNotedOrNotAskedFor() {
        assertThat(new Presence(80, SHARES).isTooLittle(3)).isFalse();
        assertThat(new Presence(80, SHARES).of(3)).isEqualTo(Share.NONE);
        assertThat(new Presence(null, SHARES).isTooLittle(1)).isFalse();
        assertThat(new Presence(null, SHARES).of(1)).isNull();
    }
}
