package org.milerasmus.web.exchange.call;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.exchange.offering.CallRow;
import org.milerasmus.exchange.offering.OpenCallFilter;
import org.milerasmus.exchange.offering.OpenCalls;
import org.milerasmus.shared.PageRequest;

/** The first page: the open calls that close first. */
@Named
@RequestScoped
public class LandingView {

    private static final int SHOWN = 6;

    @Inject
    private OpenCalls calls;

    private List<CallRow> closingSoon;
    private long open;

    @PostConstruct
    void open() {
        closingSoon = calls.list(OpenCallFilter.open(), new PageRequest(0, SHOWN, null, false));
        open = calls.count(OpenCallFilter.open());
    }

    /** The open calls that close first. */
    public List<CallRow> getClosingSoon() {
        return closingSoon;
    }

    /** Number of calls that one can apply for now. */
    public long getOpen() {
        return open;
    }
}
