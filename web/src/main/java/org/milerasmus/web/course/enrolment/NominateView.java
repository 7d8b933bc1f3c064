package org.milerasmus.web.course.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.course.enrolling.CandidateRow;
import org.milerasmus.course.enrolling.Participants;
import org.milerasmus.course.enrolling.SeatSummary;
import org.milerasmus.course.enrolling.SessionNominations;
import org.milerasmus.course.enrolment.queue.Answer;
import org.milerasmus.course.enrolment.rule.Finding;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.text.Formats;

/** The academy's people, to be nominated for a session; each with an answer of its own. */
@Named
@ViewScoped
public class NominateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionNominations nominations;

    @Inject
    private transient Participants participants;

    @Inject
    private Formats formats;

    private final LazyPage<CandidateRow> rows =
            LazyPage.of(this::getWords, words -> nominations.count(words), (words, page) -> nominations.list(getCode(), words, page), CandidateRow::personId);
    private String code;
    private String words;
    private SeatSummary seats;
    private List<Answer> answers = List.of();

    /** Reads the session and its seats. */
    public void load() {
        seats = participants.seats(code);
    }

    /** Asks for a place for each of the selected people. */
    public void nominate() {
        answers = nominations.nominate(code, rows.getSelected().stream().map(CandidateRow::personId).toList());
        rows.setSelected(List.of());
        load();
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        rows.setSelected(List.of());
        rows.restart();
    }

    /** Takes the answers off the page. */
    public void dismiss() {
        answers = List.of();
    }

    /** What came of a nomination, in words. */
    public String inWords(Answer answer) {
        if (!answer.given()) {
            return formats.text("enrolment.because", answer.findings().stream().map(this::inWords).collect(Collectors.joining("; ")));
        }
        return answer.place().position() == 0 ? formats.label(answer.place().status()) : formats.text("enrolment.position", answer.place().position());
    }

    private String inWords(Finding finding) {
        String rule = formats.label(finding.rule());
        return finding.wanted() == null ? rule : rule + " (" + formats.show(finding.wanted()) + ")";
    }

    /** What came of the last nomination. */
    public List<Answer> getAnswers() {
        return answers;
    }

    public LazyPage<CandidateRow> getRows() {
        return rows;
    }

    public SeatSummary getSeats() {
        return seats;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
