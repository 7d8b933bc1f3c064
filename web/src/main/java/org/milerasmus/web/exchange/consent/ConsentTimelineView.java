package org.milerasmus.web.exchange.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.consenting.ConsentMoment;
import org.milerasmus.exchange.consenting.ConsentTimelines;

/** The consents of the application that a page shows. */
@Named
@RequestScoped
public class ConsentTimelineView {

    @Inject
    private ConsentTimelines timelines;

    private final Map<String, List<ConsentMoment>> read = new HashMap<>();

    /** What was asked and answered for the application with this code, latest first. */
    public List<ConsentMoment> of(String code) {
        return read.computeIfAbsent(code, timelines::of);
    }
}
