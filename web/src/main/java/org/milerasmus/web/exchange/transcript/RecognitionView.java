package org.milerasmus.web.exchange.transcript;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milerasmus.exchange.recognition.BrokenPromise;
import org.milerasmus.exchange.recognition.Recognition;
import org.milerasmus.exchange.recognition.RecognitionOutcome;
import org.milerasmus.exchange.recognition.RecognitionReason;
import org.milerasmus.exchange.recognition.Recognitions;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.partnership.conversion.Band;
import org.milerasmus.partnership.conversion.Conversion;
import org.milerasmus.partnership.conversion.GradeConversion;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.web.frame.Feedback;

/** What the home academy makes of the results of one stay. */
@Named
@ViewScoped
public class RecognitionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Recognitions recognitions;

    private String stay;
    private Recognition recognition;
    private GradingTable homeTable;
    private Scale home;
    private List<BrokenPromise> broken = List.of();
    private List<RecognisedComponent> components;

    /** Reads the decision, or proposes one. */
    public void load() {
        recognition = recognitions.begin(stay);
        homeTable = recognitions.homeTable(stay).orElse(null);
        home = homeTable == null ? null : homeTable.scale();
        GradeConversion conversion = new GradeConversion(getTranscript().scale(), home);
        List<CourseResult> results = getTranscript().getResults();
        components = IntStream.range(0, results.size())
                .mapToObj(i -> new RecognisedComponent(results.get(i), recognition.getLines().get(i), conversion.convert(results.get(i).getGrade()))).toList();
        compare();
    }

    /** Looks anew in what the decision differs from the learning agreement. */
    public void compare() {
        broken = recognitions.broken(recognition);
    }

    /** Decides. */
    public String decide() {
        String code = recognitions.decide(recognition);
        Feedback.success("recognition.decided", recognition.total());
        return "/exchange/mobility/view?faces-redirect=true&code=" + code;
    }

    /** In what the decision, as it is now, differs from the learning agreement. */
    public List<BrokenPromise> getBroken() {
        return broken;
    }

    /** What a grade of the host becomes here. */
    public Conversion conversion(Band band) {
        return new GradeConversion(getTranscript().scale(), home).convert(band.label());
    }

    /** Components that got a grade at the host, as a list of their codes. */
    public String componentsWith(Band band) {
        return components.stream().map(RecognisedComponent::result).filter(result -> result.getGrade().equalsIgnoreCase(band.label()))
                .map(CourseResult::key).collect(Collectors.joining(", "));
    }

    /** Grades of the host, of this transcript alone, that meet a band of the home academy. */
    public String metBy(Band own) {
        return components.stream().filter(component -> component.conversion().meets(own)).map(component -> component.result().getGrade())
                .distinct().collect(Collectors.joining(", "));
    }

    /** The bands of the home academy, best first; empty when it has no table. */
    public List<Band> getHomeBands() {
        return home == null ? List.of() : home.bands();
    }

    /** Grades of the home academy that pass, best first. */
    public List<String> getHomeGrades() {
        return getHomeBands().stream().map(Band::label).toList();
    }

    public Transcript getTranscript() {
        return recognition.getTranscript();
    }

    /** The home academy's table, or null. */
    public GradingTable getHomeTable() {
        return homeTable;
    }

    public List<RecognisedComponent> getComponents() {
        return components;
    }

    public Recognition getRecognition() {
        return recognition;
    }

    public RecognitionOutcome[] getOutcomes() {
        return RecognitionOutcome.values();
    }

    public RecognitionReason[] getReasons() {
        return RecognitionReason.values();
    }

    public String getStay() {
        return stay;
    }

    public void setStay(String stay) {
        this.stay = stay;
    }
}
