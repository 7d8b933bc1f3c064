package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.record.SentResult;
import org.milerasmus.course.record.SentResults;

/** What the reader's own people have reached in a session of another academy. */
@Named
@ViewScoped
public class SentResultsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SentResults results;

    private List<SentResult> rows;

    /** The reader's people in a session; none for its host. */
    public List<SentResult> of(String sessionCode) {
        if (rows == null) {
            rows = results.of(sessionCode);
        }
        return rows;
    }
}
