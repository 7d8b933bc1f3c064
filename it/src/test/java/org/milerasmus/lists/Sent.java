package org.milerasmus.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

/** The statements that pages cost. */
public final class Sent {

    private static final int OK = 200;
    private static final int MOST = 12;

    /** Asks for the statements in a session of its own: two applications on one server share the names of cookies. */
    private final Visitor observer = Visitor.guest();

    /**
     * Opens a page for the second time: what a first opening loads for good does not count.
     *
     * @param wrong takes a line when the page does not open, or costs more than {@value #MOST} statements or none
     */
    public List<String> by(Reader reader, String address, List<String> wrong) {
        reader.visitor().open(address);
        take();
        int status = reader.visitor().open(address).statusCode();
        List<String> statements = take();
        if (status != OK || statements.isEmpty() || statements.size() > MOST) {
            wrong.add("%s for %s: status %d, %d statements:%n%s".formatted(address, reader, status, statements.size(), String.join("\n", statements)));
        }
        return statements;
    }

    /** Those of all requests since it was asked last, in their order. */
    private List<String> take() {
        HttpResponse<String> answer = observer.open("/tests/statements");
        assertThat(answer.statusCode()).as("status of the statements").isEqualTo(OK);
        return answer.body().lines().toList();
    }
}
