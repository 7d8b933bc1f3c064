package org.milerasmus.web.partnership.factsheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.factsheet.FactSheet;
import org.milerasmus.partnership.factsheet.FactSheets;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.web.frame.UserSettings;

/** What an academy tells about itself, to read on its page. */
@Named
@ViewScoped
public class FactSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FactSheets sheets;

    @Inject
    private transient UserSettings settings;

    private Long academyId;
    private FactSheet sheet;

    /** The fact sheet; an empty one when nobody has filled it in. */
    public FactSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(academyId);
        }
        return sheet;
    }

    /** Whether anybody has filled it in. */
    public boolean isFilled() {
        return getSheet().getChangedAt() != null;
    }

    /** ISCED-F codes of what is taught, in their order. */
    public List<String> getStudyFields() {
        return getSheet().getStudyFields().stream().sorted().toList();
    }

    /** What is taught in cyber forensics, in the reader's language. */
    public List<String> getTopics() {
        return getSheet().getTopics().stream().map((ForensicTopic topic) -> topic.name(settings.getLocale())).sorted().toList();
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }
}
