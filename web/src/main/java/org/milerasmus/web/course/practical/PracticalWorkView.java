package org.milerasmus.web.course.practical;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.custody.CustodyAction;
import org.milerasmus.course.practical.custody.CustodyEntry;
import org.milerasmus.course.practical.working.Attempts;
import org.milerasmus.course.practical.working.CustodyLogs;
import org.milerasmus.course.practical.working.EvidenceFiles;
import org.milerasmus.course.practical.working.GivenAnswers;
import org.milerasmus.course.practical.working.QuestionLine;
import org.milerasmus.course.practical.working.WorkSheet;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.http.Download;
import org.primefaces.model.StreamedContent;

/** A participant works a task: answers are saved while they are typed, on the server's clock. */
@Named
@ViewScoped
public class PracticalWorkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient GivenAnswers answers;

    @Inject
    private transient EvidenceFiles files;

    @Inject
    private transient CustodyLogs logs;

    @Inject
    private transient Clock clock;

    private String code;
    private WorkSheet sheet;
    private List<AnswerForm> forms;
    private CustodyForm entry = new CustodyForm();

    /** Reads the task, and the attempt if one runs. */
    public void load() {
        sheet = attempts.view(code);
        forms = sheet.questions().stream().map(AnswerForm::new).toList();
    }

    /** Begins an attempt, or goes on with the one that runs. */
    public String start() {
        attempts.start(code);
        return "/course/practical/work?faces-redirect=true&code=" + code;
    }

    /** Ends the attempt. */
    public String submit() {
        attempts.submit(attempt().getId());
        Feedback.success("practical.submittedNow");
        return "/course/practical/attempt?faces-redirect=true&id=" + attempt().getId();
    }

    /** Saves an answer as it is typed; what is no number is said at its field. */
    public void keep(AnswerForm form) {
        QuestionLine line = form.getLine();
        try {
            form.saved(line.kind().isChosen() ? answers.choose(attempt().getId(), line.id(), form.choices())
                    : answers.write(attempt().getId(), line.id(), form.getText()));
        } catch (RuleBroken rule) {
            FacesContext context = FacesContext.getCurrentInstance();
            String at = rule.field().map(field -> UIComponent.getCurrentComponent(context).getClientId(context)).orElse(null);
            Feedback.errorAt(at, "error." + rule.key(), rule.args());
        }
    }

    /** Takes a hint for its price; what is typed stays as it is. */
    public void takeHint(AnswerForm form, QuestionLine.HintLine hint) {
        answers.takeHint(attempt().getId(), hint.id());
        sheet = attempts.view(code);
        sheet.questions().stream().filter(line -> line.id().equals(form.getLine().id())).forEach(form::update);
        Feedback.success("practical.hintTaken", hint.price());
    }

    /** A piece of evidence, once its hash is found to be right. */
    public StreamedContent file(EvidenceItem item) {
        var file = files.receive(attempt().getId(), item.getId());
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }

    /** Adds the entry to the chain of custody. */
    public void enter() {
        CustodyEntry added = logs.enter(attempt().getId(), entry.note());
        Feedback.success("practical.entered", added.getNumber());
        entry = new CustodyForm();
        sheet = attempts.view(code);
    }

    /** Minutes that remain, rounded up; 0 when the time is over. */
    public long getMinutesLeft() {
        Duration left = Duration.between(clock.instant(), attempt().getEndsAt());
        return left.isNegative() ? 0 : left.plusSeconds(59).toMinutes();
    }

    /** Whether the task has closed. */
    public boolean isOver() {
        return !clock.instant().isBefore(sheet.task().getRules().getClosesAt());
    }

    public boolean isRunning() {
        return sheet.running() != null;
    }

    private Attempt attempt() {
        return sheet.running();
    }

    public CustodyAction[] getActions() {
        return CustodyAction.values();
    }

    public WorkSheet getSheet() {
        return sheet;
    }

    public List<AnswerForm> getForms() {
        return forms;
    }

    public CustodyForm getEntry() {
        return entry;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
