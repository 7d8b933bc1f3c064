package org.milerasmus.web.exchange.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.exchange.learning.LearningStatus;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.learningdesk.LearningAgreements;
import org.milerasmus.exchange.learningdesk.LearningFilter;
import org.milerasmus.exchange.learningdesk.LearningRow;
import org.milerasmus.exchange.learningpaper.LearningPapers;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.web.list.LazyPage;

/** Learning agreements by where they stand and whose turn it is, to be opened or printed together. */
@Named
@ViewScoped
public class LearningListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningAgreements agreements;

    @Inject
    private LearningPapers papers;

    private final LazyPage<LearningRow> rows =
            LazyPage.of(this::filter, f -> agreements.count(f), (f, part) -> agreements.list(f, part), LearningRow::code);

    private String words;
    private LearningStatus status;
    private Party turn;
    private Boolean mine;
    private Direction direction;

    private LearningFilter filter() {
        return new LearningFilter(status, turn, Boolean.TRUE.equals(mine), direction, null, words);
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        rows.restart();
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return Stream.of(words, status, turn, mine, direction).anyMatch(Objects::nonNull);
    }

    /** Takes every filter away. */
    public void clear() {
        words = null;
        status = null;
        turn = null;
        mine = null;
        direction = null;
        find();
    }

    /** Prints the chosen ones in the background. */
    public String print() {
        return job(papers.print(rows.getSelected().stream().map(LearningRow::code).toList()));
    }

    /** Prints everything that the filter finds in the background. */
    public String printAll() {
        return job(papers.printAll(filter()));
    }

    private static String job(long id) {
        return "/work/view?faces-redirect=true&id=" + id;
    }

    public LazyPage<LearningRow> getRows() {
        return rows;
    }

    public LearningStatus[] getStatuses() {
        return LearningStatus.values();
    }

    public Party[] getParties() {
        return Party.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LearningStatus getStatus() {
        return status;
    }

    public void setStatus(LearningStatus status) {
        this.status = status;
    }

    /** Whose turn it is. */
    public Party getTurn() {
        return turn;
    }

    public void setTurn(Party turn) {
        this.turn = turn;
    }

    /** True for those alone in which it is the reader's own turn; null for all. */
    public Boolean getMine() {
        return mine;
    }

    public void setMine(Boolean mine) {
        this.mine = Boolean.TRUE.equals(mine) ? Boolean.TRUE : null;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }
}
