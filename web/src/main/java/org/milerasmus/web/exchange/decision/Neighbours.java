package org.milerasmus.web.exchange.decision;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.DecisionFilter;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.shared.PageRequest;

/** The list that an application was opened from, with its filter and its order, and so what comes before and after. */
public class Neighbours implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LOOKED_AT = 2000;
    private static final String ADMISSIONS = "admissions";

    private final DecisionSearch search = new DecisionSearch();
    private String from;
    private String sort;
    private List<String> codes = List.of();
    private int index;

    void read(String code, Nominations nominations, Admissions admissions) {
        boolean descending = sort != null && sort.startsWith("-");
        PageRequest all = new PageRequest(0, LOOKED_AT, descending ? sort.substring(1) : sort, descending);
        DecisionFilter filter = search.filter(Between.ANY);
        codes = isAdmissions() ? admissions.codes(filter, all) : nominations.codes(filter, all);
        index = codes.indexOf(code);
    }

    /** Address of another application of the same list. */
    String address(String code) {
        return "/exchange/decision/review?faces-redirect=true&code=" + code + (from == null ? "" : "&from=" + from) + state("&");
    }

    /** Address of the list, with the filter and the order that it had. */
    public String getList() {
        return "/exchange/decision/" + (isAdmissions() ? ADMISSIONS : "nominations") + state("?");
    }

    private String state(String separator) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", search.getWords());
        parameters.put("status", search.getStatus());
        parameters.put("kind", search.getKind());
        parameters.put("call", search.getCallId());
        parameters.put("sort", sort);
        parameters.values().removeIf(Objects::isNull);
        return parameters.isEmpty() ? "" : separator + parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether the list is the host's. */
    public boolean isAdmissions() {
        return ADMISSIONS.equals(from);
    }

    /** Code of the application before this one; null at the beginning. */
    public String getPrevious() {
        return index > 0 ? codes.get(index - 1) : null;
    }

    /** Code of the application after this one, or the list's first when a decision has taken this one out of it; null at the end. */
    public String getNext() {
        return index + 1 < codes.size() ? codes.get(index + 1) : null;
    }

    /** Place of this application in the list, from 1; 0 when a decision has taken it out of the filter. */
    public int getPlace() {
        return index + 1;
    }

    /** Number of applications in the list. */
    public int getSize() {
        return codes.size();
    }

    public DecisionSearch getSearch() {
        return search;
    }

    public String getFrom() {
        return from;
    }

    /** Takes the list's name from the address; any other than the host's means the sending academy's. */
    public void setFrom(String from) {
        this.from = ADMISSIONS.equals(from) ? from : null;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
