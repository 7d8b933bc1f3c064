package org.milerasmus.web.partnership.factsheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milerasmus.partnership.factsheet.FactSheet;
import org.milerasmus.partnership.factsheet.FactSheets;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.partnership.factsheet.TeachingLanguage;
import org.milerasmus.web.frame.Feedback;

/** The fact sheet of an academy, to edit. */
@Named
@ViewScoped
public class FactSheetEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FactSheets sheets;

    @Inject
    private transient TopicChoices choices;

    private Long academyId;
    private FactSheet sheet;

    /** Reads the fact sheet. */
    public void load() {
        sheet = sheets.edit(academyId);
    }

    /** Saves what was typed. */
    public String save() {
        sheets.save(sheet);
        Feedback.success("factSheet.saved");
        return "/partnership/academy/view?faces-redirect=true&id=" + academyId;
    }

    /** One more language to fill in. */
    public void addLanguage() {
        sheet.getLanguages().add(new TeachingLanguage());
    }

    /** Takes a language out. */
    public void removeLanguage(int index) {
        sheet.getLanguages().remove(index);
    }

    /** ISCED-F codes of what is taught. */
    public List<String> getStudyFields() {
        return new ArrayList<>(new TreeSet<>(sheet.getStudyFields()));
    }

    public void setStudyFields(List<String> codes) {
        sheet.getStudyFields().retainAll(codes);
        sheet.getStudyFields().addAll(codes);
    }

    /** Numbers of the topics that are taught. */
    public List<Long> getTopics() {
        return TopicNumbers.of(sheet.getTopics());
    }

    public void setTopics(List<Long> ids) {
        TopicNumbers.choose(sheet.getTopics(), ids, getTopicChoices());
    }

    /** Topics to choose from: those that are not retired, and those that were chosen before. */
    public List<ForensicTopic> getTopicChoices() {
        List<ForensicTopic> offered = choices.getCurrent();
        return Stream.concat(offered.stream(), sheet.getTopics().stream().filter(topic -> !offered.contains(topic))).toList();
    }

    public FactSheet getSheet() {
        return sheet;
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }
}
