package org.milerasmus.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeploymentTest {

    private static final String REFUSED = """
            [2026-11-29T19:36:10] [INFO] [] [PayaraServer] [[
              Boot Command deploy returned with result FAILURE : Error occurred during deployment: Exception while loading the app]]
            """;

    @Test
    void itIsNotOverWhileTheServerSaysNothingOfIt() {
        assertThat(new Deployment("Boot Command start-it returned with result SUCCESS : ").isOver()).isFalse();
        assertThat(new Deployment(REFUSED).isOver()).isTrue();
    }

    @Test
    void theInnermostCauseTells() {
        String log = """
                jakarta.ejb.EJBException: jakarta.ejb.CreateException: Initialization failed for Singleton Migration
                	at some.Place
                Caused by: jakarta.ejb.CreateException: Initialization failed for Singleton Migration
                	... 62 more
                Caused by: java.lang.IllegalStateException: The database has schema version 99
                	at some.Place
                """;
        assertThat(new Deployment(log + REFUSED).refusal()).hasValue("The application was not deployed: The database has schema version 99.");
    }

    @Test
    void withoutACauseTheAnswerTells() {
        assertThat(new Deployment(REFUSED).refusal())
                .hasValue("The application was not deployed: Error occurred during deployment: Exception while loading the app.");
    }

    @Test
    void aCauseWrittenOnTheWayIsNoRefusal() {
        String log = "Caused by: java.io.IOException: no matter\n  Boot Command deploy returned with result SUCCESS : deployed]]\n";
        assertThat(new Deployment(log).refusal()).isEmpty();
    }
}
