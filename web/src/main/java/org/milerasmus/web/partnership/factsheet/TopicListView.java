package org.milerasmus.web.partnership.factsheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.partnership.factsheet.ForensicTopics;
import org.milerasmus.web.frame.Feedback;

/** The list of topics of cyber forensics as administrators keep it. */
@Named
@ViewScoped
public class TopicListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ForensicTopics topics;

    private List<ForensicTopic> rows;
    private ForensicTopic edited;

    /** Reads the list, and again after a save. */
    public void load() {
        rows = topics.all();
        Long chosen = edited == null ? null : edited.getId();
        edited = rows.stream().filter(topic -> topic.getId().equals(chosen)).findFirst().orElseGet(ForensicTopic::new);
    }

    /** Puts a topic into the form. */
    public void edit(ForensicTopic topic) {
        edited = topic;
    }

    /** Saves the topic in the form; the form is empty again. */
    public String save() {
        topics.save(edited);
        Feedback.success("forensicTopic.saved", edited.getNameEn());
        return "/partnership/topic/list?faces-redirect=true";
    }

    public List<ForensicTopic> getRows() {
        return rows;
    }

    /** The topic in the form; one without a number is new. */
    public ForensicTopic getEdited() {
        return edited;
    }
}
