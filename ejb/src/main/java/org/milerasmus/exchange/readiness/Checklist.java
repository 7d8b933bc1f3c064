package org.milerasmus.exchange.readiness;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.person.Clearance;
import org.milerasmus.reference.ClearanceLevel;

/** Whether somebody can set out, point by point. */
public record Checklist(List<ReadinessLine> lines) implements Serializable {

    /** The checklist of a stay, with what is confirmed of it. */
    public static Checklist of(Mobility stay, List<ReadinessItem> items) {
        return of(stay.getCall().getRequirements().getMinClearance(), stay.getPerson().getClearance(), stay.getEndsOn(), items);
    }

    static Checklist of(ClearanceLevel needed, Clearance held, LocalDate lastDay, List<ReadinessItem> items) {
        Map<ReadinessKind, ReadinessItem> byKind = items.stream().collect(Collectors.toMap(ReadinessItem::getKind, Function.identity()));
        return new Checklist(Arrays.stream(ReadinessKind.values()).map(kind -> {
            if (kind == ReadinessKind.CLEARANCE) {
                return clearance(needed, held, lastDay);
            }
            return byKind.containsKey(kind) ? ReadinessLine.of(byKind.get(kind), lastDay) : ReadinessLine.open(kind);
        }).toList());
    }

    private static ReadinessLine clearance(ClearanceLevel needed, Clearance held, LocalDate lastDay) {
        ReadinessState state;
        if (needed == null || needed == ClearanceLevel.NONE) {
            state = ReadinessState.NOT_NEEDED;
        } else if (held.covers(needed, lastDay)) {
            state = ReadinessState.DONE;
        } else {
            boolean level = held.getLevel() != null && held.getLevel().reaches(needed) && held.getExpiresOn() != null;
            state = level ? ReadinessState.EXPIRES_EARLY : ReadinessState.OPEN;
        }
        return new ReadinessLine(ReadinessKind.CLEARANCE, state, state == ReadinessState.NOT_NEEDED ? null : held.getExpiresOn(), null,
                null, null, 0);
    }

    /** Whether every point is in order or not needed. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** The points that are left. */
    public List<ReadinessKind> missing() {
        return lines.stream().filter(line -> !line.state().isSettled()).map(ReadinessLine::kind).toList();
    }

    /** Number of points in order or not needed. */
    public long settled() {
        return lines.stream().filter(line -> line.state().isSettled()).count();
    }

    /** One point. */
    public ReadinessLine line(ReadinessKind kind) {
        return lines.get(kind.ordinal());
    }
}
