package org.milerasmus.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milerasmus.run.machine.Trouble;

class DomainTest {

    @Test
    void theCommandIsFoundBelowWhateverJavaSaysFirst() {
        assertThat(Domain.commandOf(List.of("Picked up JAVA_TOOL_OPTIONS: -Dx=y", "Dump of JVM Invocation line:", "java", "-jar", "", "more")))
                .containsExactly("java", "-jar");
    }

    @Test
    void whatIsNoCommandIsToldAsItIs() {
        assertThatThrownBy(() -> Domain.commandOf(List.of("There is no such domain"))).isInstanceOf(Trouble.class)
                .hasMessageContaining("There is no such domain");
    }
}
