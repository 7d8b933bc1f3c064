package org.milerasmus.demo.stay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.content.Change;
import org.milerasmus.exchange.learning.content.ChangeReason;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learning.content.StudyTerm;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.reference.ExchangeKind;

/** What is studied in the demo data: an international semester has the same ten courses for all. */
final class DemoCourses {

    private static final String[] SEMESTER = {"Cyber warfare", "Air operations", "Network security", "Aerospace systems",
        "Leadership in multinational staffs", "Law of armed conflict", "Military English", "Operations research", "Digital forensics", "Physical training"};
    private static final String[] LONG = {"Distributed systems", "Signal processing", "Laboratory project", "Reliability engineering", "National defence studies"};

    private DemoCourses() {
    }

    static Plan text(Mobility stay, int number) {
        boolean module = stay.getKind() == ExchangeKind.COMMON_MODULE;
        List<Component> components = new ArrayList<>(of(stay.getCall()));
        boolean less = !module && number % 5 == 0;
        if (module) {
            components.add(home("EL", "Elective module", 2));
        } else {
            components.add(home("S5", "Semester 5, elective part", less ? 15 : 18));
            components.add(home("P2", "Project 2", 6));
            components.add(home("L3", "Foreign language 3", 6));
        }
        return new Plan(components, "https://courses.demo.example", "https://recognition.demo.example",
                less ? "Physical training is a duty at home and is not counted." : null);
    }

    private static Component home(String code, String title, int ects) {
        return new Component(Side.HOME, code, title, StudyTerm.AUTUMN, BigDecimal.valueOf(ects));
    }

    static List<Component> of(Call call) {
        return switch (call.getKind()) {
            case INTERNATIONAL_SEMESTER -> courses("IS", SEMESTER, 3);
            case LONG_EXCHANGE -> courses("LE", LONG, 6);
            default -> courses("CM", new String[] {call.getTitle()}, 2);
        };
    }

    private static List<Component> courses(String prefix, String[] titles, int ects) {
        return IntStream.range(0, titles.length).mapToObj(i -> new Component(Side.HOST, "%s-%02d".formatted(prefix, i + 1), titles[i],
                prefix.equals("CM") ? StudyTerm.BLOCK : StudyTerm.AUTUMN, BigDecimal.valueOf(ects))).toList();
    }

    static Plan changed(LearningAgreement agreement) {
        Plan plan = agreement.getOpen().orElseThrow().plan();
        Component gone = plan.of(Side.HOST).getFirst();
        gone.becomes(Change.REMOVED);
        gone.setReason(ChangeReason.TIMETABLE_CONFLICT);
        Component added = new Component(Side.HOST, "EX-01", "Malware analysis", gone.getTerm(), gone.getEcts());
        added.becomes(Change.ADDED);
        added.setReason(ChangeReason.SUBSTITUTE);
        plan.add(added);
        return plan;
    }
}
