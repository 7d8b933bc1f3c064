package org.milerasmus.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final String ANSWER = "{\"message\":\"Error occurred during deployment: Exception while loading the app.\",\"exit_code\":\"FAILURE\"}";

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
        assertThat(new Refusal(ANSWER, log).sentence()).isEqualTo("The application was not deployed: The database has schema version 99.");
    }

    @Test
    void withoutACauseTheAnswersOwnMessageTells() {
        assertThat(new Refusal(ANSWER, "nothing here").sentence())
                .isEqualTo("The application was not deployed: Error occurred during deployment: Exception while loading the app.");
    }
}
