package org.milerasmus.web.exchange.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.placing.PlacementAnswer;
import org.milerasmus.exchange.placing.PlacementAnswers;

/** Why the application that a page shows was placed as it was. */
@Named
@RequestScoped
public class PlacementAnswerView {

    @Inject
    private PlacementAnswers answers;

    private final Map<String, List<PlacementAnswer>> read = new HashMap<>();

    /** What each published round has given the application with this code, the latest first. */
    public List<PlacementAnswer> of(String code) {
        return read.computeIfAbsent(code, answers::of);
    }
}
