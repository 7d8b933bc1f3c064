package org.milerasmus.course.practical;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.NeverNull;
import org.milerasmus.shared.text.Typed;

/** A question of a practical task, with what is right and with hints. */
@Entity
@Table(name = "practical_question")
@Customizer(NeverNull.class)
@NamedQuery(name = "Question.ofTask", query = "select q from Question q where q.task.id = :task order by q.position, q.id")
@NamedQuery(name = "Question.last", query = "select max(q.position) from Question q where q.task.id = :task")
public class Question extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", updatable = false)
    private PracticalTask task;

    @Column(nullable = false)
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private QuestionKind kind = QuestionKind.SINGLE;

    @NotBlank
    @Size(max = 4000)
    @Column(name = "body", nullable = false)
    private String text;

    @Min(1)
    @Max(100)
    @Column(nullable = false)
    private int points = 1;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "practical_choice", joinColumns = @JoinColumn(name = "question_id"))
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Choice> choices = new ArrayList<>();

    @Valid
    @Embedded
    private Solution solution = new Solution();

    @Valid
    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Hint> hints = new ArrayList<>();

    protected Question() {
    }

    /** A question of a task, to be filled in. */
    public Question(PracticalTask task, int position) {
        this.task = task;
        this.position = position;
    }

    /** The same question for a copy of its task. */
    public Question copyTo(PracticalTask other) {
        Question copy = new Question(other, position);
        copy.kind = kind;
        copy.text = text;
        copy.points = points;
        choices.forEach(choice -> copy.choices.add(new Choice(choice.getText(), choice.isRight())));
        copy.solution = solution.copy();
        hints.forEach(hint -> copy.addHint(hint.getText(), hint.getPrice()).place(hint.getPosition()));
        return copy;
    }

    /** One more hint, after the others. */
    public Hint addHint(String words, int price) {
        Hint hint = new Hint(this, words, price);
        hints.add(hint);
        hint.place(hints.size());
        return hint;
    }

    /** Checks that its kind has what tells a right answer, and forgets what belongs to another kind. */
    public void check() {
        placeRows();
        if (kind.isChosen()) {
            checkChoices();
        } else {
            choices.clear();
        }
        solution.check(kind);
        for (int i = 0; i < hints.size(); i++) {
            hints.get(i).place(i + 1);
        }
    }

    private void checkChoices() {
        long right = choices.stream().filter(Choice::isRight).count();
        if (choices.size() < 2) {
            throw RuleBroken.at("kind", "practical.fewChoices");
        }
        if (choices.stream().map(Choice::getText).distinct().count() < choices.size()) {
            throw RuleBroken.at("kind", "practical.choiceTwice");
        }
        if (right == 0 || kind == QuestionKind.SINGLE && right > 1) {
            throw RuleBroken.at("kind", kind == QuestionKind.SINGLE ? "practical.oneRight" : "practical.someRight");
        }
    }

    public PracticalTask getTask() {
        return task;
    }

    /** Its place among the questions of its task, from 1. */
    public int getPosition() {
        return position;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.orNull(text);
    }

    /** Points for a right answer, 1 to 100. */
    public int getPoints() {
        return points;
    }

    public void setPoints(int points) {
        this.points = points;
    }

    /** What can be chosen, in order. */
    public List<Choice> getChoices() {
        return choices;
    }

    /** What is right where there is nothing to choose. */
    public Solution getSolution() {
        return solution;
    }

    public List<Hint> getHints() {
        return hints;
    }

    @Override
    protected List<Choice> placedRows() {
        return choices;
    }
}
