package org.milerasmus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void isKeptWithinWhatAListCanServe() {
        PageRequest wild = new PageRequest(-5, Integer.MAX_VALUE, null, false);
        assertThat(wild.first()).isZero();
        assertThat(wild.size()).isEqualTo(PageRequest.MAX_SIZE);
        assertThat(new PageRequest(0, 0, null, false).size()).isEqualTo(1);
    }
}
