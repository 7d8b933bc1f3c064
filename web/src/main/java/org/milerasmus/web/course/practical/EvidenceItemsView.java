package org.milerasmus.web.course.practical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.PracticalTaskStatus;
import org.milerasmus.course.practical.desk.PracticalTasks;
import org.milerasmus.course.practical.desk.TaskContents;
import org.milerasmus.document.Upload;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.frame.Feedback;
import org.primefaces.event.FileUploadEvent;

/** Evidence of a draft: uploaded with its hash, taken out. */
@Named
@ViewScoped
public class EvidenceItemsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private transient PracticalTasks tasks;

    @Inject
    private transient TaskContents contents;

    private String code;
    private PracticalTask task;
    private List<EvidenceItem> items;
    private String label;
    private String description;
    private String expected;
    private String fileName;
    private byte[] bytes;

    /** Opens the draft for those who keep it; what is no draft any more is shown where it can be read. */
    public String load() {
        task = tasks.edit(code, null);
        if (task.getStatus() != PracticalTaskStatus.DRAFT) {
            Feedback.warning("practical.contentFixed", code);
            return "/course/practical/view?faces-redirect=true&code=" + code;
        }
        read();
        return null;
    }

    private void read() {
        items = tasks.view(code).evidence();
        label = label == null ? "E-%02d".formatted(items.size() + 1) : label;
    }

    /** Keeps the file until the rest is filled in. */
    public void upload(FileUploadEvent event) {
        fileName = event.getFile().getFileName();
        bytes = event.getFile().getContent();
    }

    /** Adds the chosen file under what was typed; what is wrong is said at its field, and nothing is stored. */
    public void add() {
        if (bytes == null) {
            throw RuleBroken.at("file", "practical.noFile");
        }
        contents.add(task.getId(), label, description, expected, fileName, bytes);
        Feedback.success("practical.evidenceAdded", label);
        label = null;
        description = null;
        expected = null;
        fileName = null;
        bytes = null;
        read();
    }

    /** Takes a piece of evidence out. */
    public void remove(EvidenceItem item) {
        contents.removeEvidence(item.getId());
        Feedback.success("practical.evidenceRemoved", item.getLabel());
        label = null;
        read();
    }

    /** Bytes that a file may have. */
    public int getLimit() {
        return Upload.MAX_SIZE;
    }

    /** The same in megabytes. */
    public int getMegabytes() {
        return Upload.MAX_SIZE / MEGABYTE;
    }

    /** Name of the chosen file; null for none yet. */
    public String getFileName() {
        return fileName;
    }

    public PracticalTask getTask() {
        return task;
    }

    public List<EvidenceItem> getItems() {
        return items;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** SHA-256 that the file should have; empty when none is known. */
    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
