package org.milerasmus.exchange.learning.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.shared.Placed;
import org.milerasmus.shared.text.Typed;

/** The text of a learning agreement or of a template for it: components, links to the catalogues, and a word about what is unusual. */
public class Plan implements Serializable {

    /** Components that one text may have on both sides together. */
    public static final int MAX_COMPONENTS = 40;

    private static final long serialVersionUID = 1L;

    @Valid
    @Size(max = MAX_COMPONENTS)
    private final List<Component> components = new ArrayList<>();

    @Size(max = 255)
    @Pattern(regexp = "|(?i:https?)://\\S+", message = "{website}")
    private String catalogue;

    @Size(max = 255)
    @Pattern(regexp = "|(?i:https?)://\\S+", message = "{website}")
    private String provisions;

    @Size(max = 1000)
    private String remark;

    /** An empty text, to be filled in. */
    public Plan() {
    }

    /** A text by all that it says. */
    public Plan(List<Component> components, String catalogue, String provisions, String remark) {
        components.forEach(component -> this.components.add(component.copy()));
        this.catalogue = catalogue;
        this.provisions = provisions;
        this.remark = remark;
    }

    /** The same text with every component as agreed: what a change during the stay begins with. */
    public Plan agreed() {
        return new Plan(components.stream().filter(Component::isTaken).map(Component::agreed).toList(), catalogue, provisions, null);
    }

    /** The components as they are stored, numbered in their order. */
    public List<Component> lines() {
        List<Component> lines = components.stream().map(Component::copy).toList();
        Placed.number(lines);
        return lines;
    }

    /** Components of one side in their order. */
    public List<Component> of(Side side) {
        return components.stream().filter(component -> component.getSide() == side).toList();
    }

    /** Those of them that count. */
    public List<Component> taken(Side side) {
        return of(side).stream().filter(Component::isTaken).toList();
    }

    /** Credits of a side; what has no credits yet counts as none. */
    public BigDecimal total(Side side) {
        return taken(side).stream().map(Component::getEcts).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Adds a component at the end. */
    public void add(Component component) {
        components.add(component);
    }

    /** Takes a component out; nothing at home stands for it any more. */
    public void remove(String key) {
        components.removeIf(component -> component.getKey().equals(key));
        components.stream().filter(component -> key.equals(component.getStandsFor())).forEach(component -> component.setStandsFor(null));
    }

    /**
     * This text beside another one of the same agreement: what both have in the words of the other, and what only one of them has.
     * For two people who have written at once: nothing of either is lost before they choose.
     */
    public Plan joined(Plan other) {
        Plan joined = new Plan(List.of(), other.catalogue, other.provisions, other.remark);
        components.forEach(mine -> joined.components.add(other.find(mine.getKey()).orElse(mine).copy()));
        other.components.stream().filter(theirs -> find(theirs.getKey()).isEmpty()).forEach(theirs -> joined.components.add(theirs.copy()));
        return joined;
    }

    Optional<Component> find(String key) {
        return components.stream().filter(component -> component.getKey().equals(key)).findFirst();
    }

    /** All that the text says, in one order and one spelling: what a signature is bound to. */
    public String wording() {
        return Stream.concat(components.stream().map(Plan::wording), Stream.of(line(catalogue, provisions, remark))).collect(Collectors.joining("\n"));
    }

    private static String wording(Component component) {
        return line(component.getKey(), component.getSide(), component.getCode(), component.getTitle(), component.getTerm(),
                component.getEcts() == null ? null : component.getEcts().stripTrailingZeros().toPlainString(), component.getStandsFor(),
                component.getChange(), component.getReason(), component.getReasonWords());
    }

    /** Values in quotes, with the quotes and line ends inside them told apart, so that no two texts read alike. */
    private static String line(Object... values) {
        return Stream.of(values).map(value -> value == null ? "-" : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"")
                .replace("\r\n", "\n").replace("\n", "\\n") + '"').collect(Collectors.joining(" "));
    }

    public List<Component> getComponents() {
        return components;
    }

    /** Address of the course catalogue of the receiving academy. */
    public String getCatalogue() {
        return catalogue;
    }

    public void setCatalogue(String catalogue) {
        this.catalogue = Typed.orNull(catalogue);
    }

    /** Address of what applies at the sending academy when a component is not passed. */
    public String getProvisions() {
        return provisions;
    }

    public void setProvisions(String provisions) {
        this.provisions = Typed.orNull(provisions);
    }

    /** Why what is unusual is meant so. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = Typed.orNull(remark);
    }
}
