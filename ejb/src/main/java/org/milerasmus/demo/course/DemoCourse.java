package org.milerasmus.demo.course;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.content.Delivery;
import org.milerasmus.course.catalogue.content.DeliveryMode;
import org.milerasmus.course.catalogue.content.Filing;
import org.milerasmus.course.catalogue.content.MilofFocus;
import org.milerasmus.course.catalogue.content.Proficiency;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.ClearanceLevel;

/** The description of one course of the demo data. */
record DemoCourse(JsonObject facts, LocalDate today) {

    Course describe(Academy host) {
        Course course = new Course(host);
        course.setKind(CourseKind.valueOf(facts.getString("kind")));
        course.setTitle(facts.getString("title"));
        course.setLanguage(facts.getString("language", "en"));
        course.setEcts(new BigDecimal(facts.getString("ects")));
        course.getPurpose().setAim(facts.getString("aim"));
        course.getPurpose().setObjectives(facts.getJsonArray("objectives").getValuesAs(JsonString::getString).stream().collect(Collectors.joining("\n")));
        course.getPurpose().setAudience(facts.getString("audience") + " (Invented course of the demo data.)");
        course.getActivity().setFrom(LocalDate.of(today.getYear() - 1, 9, 1));
        course.getAdmission().setMinSlp(facts.getString("slp", null));
        course.getAdmission().setMinClearance(facts.containsKey("clearance") ? ClearanceLevel.valueOf(facts.getString("clearance")) : null);
        course.getFees().setTuition(euros("tuition"));
        course.getFees().setAccommodation(euros("accommodation"));
        file(course.getFiling());
        deliver(course.getDelivery());
        return course;
    }

    private void file(Filing filing) {
        filing.setDiscipline("Cyberspace Operations");
        filing.setArea(facts.getString("area", "Digital forensics"));
        filing.setStudyField(facts.getString("field"));
        filing.setProficiency(Proficiency.valueOf(facts.getString("proficiency")));
        filing.setEqfLevel(number("eqf"));
        filing.setFocus(facts.containsKey("focus") ? MilofFocus.valueOf(facts.getString("focus")) : null);
    }

    private void deliver(Delivery delivery) {
        delivery.setMode(DeliveryMode.valueOf(facts.getString("mode")));
        delivery.setDays(number("days"));
        delivery.setLectures(number("lectures"));
        delivery.setLabs(number("labs"));
        delivery.setSelfStudy(number("selfStudy"));
    }

    private Integer number(String name) {
        return facts.containsKey(name) ? facts.getInt(name) : null;
    }

    private BigDecimal euros(String name) {
        return facts.containsKey(name) ? new BigDecimal(facts.getString(name)) : null;
    }
}
