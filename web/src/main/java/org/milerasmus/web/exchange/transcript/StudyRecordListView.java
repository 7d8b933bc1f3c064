package org.milerasmus.web.exchange.transcript;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.studyrecord.StudyRecordFilter;
import org.milerasmus.exchange.studyrecord.StudyRecordRow;
import org.milerasmus.exchange.studyrecord.StudyRecordStage;
import org.milerasmus.exchange.studyrecord.StudyRecords;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.list.LazyPage;

/** Results, transcripts and recognition of the stays that the reader may see. */
@Named
@ViewScoped
public class StudyRecordListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StudyRecords records;

    @Inject
    private transient Caller caller;

    private StudyRecordStage stage;
    private Direction direction;
    private String call;
    private String words;

    private final LazyPage<StudyRecordRow> rows =
            LazyPage.of(this::filter, f -> records.count(f), (f, page) -> records.list(f, page), StudyRecordRow::id);

    private StudyRecordFilter filter() {
        return new StudyRecordFilter(stage, direction, call, words);
    }

    /** Whether the reader is the host of a row's stay. */
    public boolean isHost(StudyRecordRow row) {
        return caller.is(Role.STAFF) && Objects.equals(row.receivingId(), caller.academyId());
    }

    /** Whether the reader is the home academy of a row's stay and has to decide. */
    public boolean isHome(StudyRecordRow row) {
        return caller.is(Role.STAFF, Role.OFFICIAL) && Objects.equals(row.sendingId(), caller.academyId()) && row.stage() == StudyRecordStage.TO_RECOGNISE;
    }

    public LazyPage<StudyRecordRow> getRows() {
        return rows;
    }

    public StudyRecordStage[] getStages() {
        return StudyRecordStage.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public StudyRecordStage getStage() {
        return stage;
    }

    public void setStage(StudyRecordStage stage) {
        this.stage = stage;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    /** Code of the call. */
    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
