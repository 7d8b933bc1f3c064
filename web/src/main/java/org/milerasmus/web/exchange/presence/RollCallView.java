package org.milerasmus.web.exchange.presence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.rollcall.RollCall;
import org.milerasmus.exchange.rollcall.RollCallEntry;
import org.milerasmus.exchange.rollcall.RollCallMark;
import org.milerasmus.exchange.rollcall.RollCalls;
import org.milerasmus.exchange.rollcall.RollMark;
import org.milerasmus.web.frame.Feedback;

/** One roll call: the people, missing ones first, ticked off by several at once. */
@Named
@ViewScoped
public class RollCallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RollCalls rolls;

    private Long id;
    private RollCall roll;
    private List<RollCallEntry> entries = List.of();

    /** Reads the list; that is audited, because it holds emergency contacts. */
    public void load() {
        roll = rolls.view(id);
        entries = rolls.read(id);
    }

    /** Looks what others have marked meanwhile. */
    public void refresh() {
        Map<Long, RollCallMark> now = rolls.marks(id).stream().collect(Collectors.toMap(RollCallMark::id, Function.identity()));
        entries = entries.stream().map(entry -> entry.with(now.get(entry.id())))
                .sorted(Comparator.comparing(RollCallEntry::mark).thenComparing(RollCallEntry::familyName).thenComparing(RollCallEntry::id)).toList();
        roll = rolls.view(id);
    }

    /** Marks somebody. */
    public void mark(RollCallEntry entry, RollMark mark) {
        rolls.mark(entry.id(), entry.version(), mark);
        refresh();
    }

    /** Ends it. */
    public void close() {
        rolls.close(id, roll.getVersion());
        refresh();
        Feedback.success("roll.done", count(RollMark.MISSING));
    }

    private long count(RollMark mark) {
        return entries.stream().filter(entry -> entry.mark() == mark).count();
    }

    /** Number of people whom nobody has found. */
    public long getMissing() {
        return count(RollMark.MISSING);
    }

    public long getPresent() {
        return count(RollMark.PRESENT);
    }

    public long getSafe() {
        return count(RollMark.SAFE);
    }

    /** Whether it is about guests; else about the own people abroad. */
    public boolean isGuests() {
        return roll.getDirection() == Direction.INCOMING;
    }

    public List<RollCallEntry> getEntries() {
        return entries;
    }

    public RollCall getRoll() {
        return roll;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
