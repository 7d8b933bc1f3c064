package org.milerasmus.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

/** The statements that pages cost. */
public final class Sent {

    private static final int OK = 200;

    /** Asks for the statements in a session of its own: two applications on one server share the names of cookies. */
    private final Visitor observer = Visitor.guest();

    /** Those of all requests since it was asked last, in their order. */
    public List<String> take() {
        HttpResponse<String> answer = observer.open("/tests/statements");
        assertThat(answer.statusCode()).as("status of the statements").isEqualTo(OK);
        return answer.body().lines().toList();
    }
}
