package org.milerasmus.course.practical;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.Typed;

/** A help for a question, which costs points when it is taken. */
@Entity
@Table(name = "practical_hint")
@NamedQuery(name = "Hint.inTask", query = "select h from Hint h where h.id = :id and h.question.task.id = :task")
public class Hint extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", updatable = false)
    private Question question;

    @Column(nullable = false)
    private int position;

    @NotBlank
    @Size(max = 500)
    @Column(name = "body", nullable = false)
    private String text;

    @Min(0)
    @Max(100)
    @Column(nullable = false)
    private int price = 1;

    protected Hint() {
    }

    Hint(Question question, String text, int price) {
        this.question = question;
        this.text = text;
        this.price = price;
    }

    void place(int at) {
        position = at;
    }

    public Question getQuestion() {
        return question;
    }

    /** Its place among the hints of its question, from 1. */
    public int getPosition() {
        return position;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.orNull(text);
    }

    /** Points that it costs, 0 to 100. */
    public int getPrice() {
        return price;
    }

    public void setPrice(int price) {
        this.price = price;
    }
}
