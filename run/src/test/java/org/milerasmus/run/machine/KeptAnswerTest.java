package org.milerasmus.run.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnswerTest {

    @TempDir
    private Path folder;

    @Test
    void theSameQuestionIsNotAskedAgain() {
        kept().to("start with 1 GB?", () -> List.of("java", "-Xmx1g"));
        assertThat(kept().to("start with 1 GB?", () -> fail("asked again"))).containsExactly("java", "-Xmx1g");
    }

    @Test
    void anotherQuestionHasAnAnswerOfItsOwn() {
        kept().to("start with 1 GB?", () -> List.of("java", "-Xmx1g"));
        assertThat(kept().to("start with 2 GB?", () -> List.of("java", "-Xmx2g"))).containsExactly("java", "-Xmx2g");
    }

    /** As after a restart. */
    private KeptAnswer kept() {
        return new KeptAnswer(folder.resolve("command"));
    }
}
