package org.milerasmus.web.exchange.decision;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.exchange.decision.DecisionFilter;
import org.milerasmus.reference.PersonKind;

/** What a list of decisions is filtered by, as the address of the page keeps it. */
public class DecisionSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private ApplicationStatus[] statuses = {};
    private PersonKind kind;
    private Long callId;
    private String words;

    DecisionFilter filter(Between between) {
        return new DecisionFilter(Set.of(statuses), kind, callId, words, between);
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return statuses.length > 0 || kind != null || callId != null || words != null;
    }

    /** Lets every application through again. */
    public void clear() {
        statuses = new ApplicationStatus[0];
        kind = null;
        callId = null;
        words = null;
    }

    /** The wanted states as the address writes them: {@code SUBMITTED,RESERVE}; null for any. */
    public String getStatus() {
        return statuses.length == 0 ? null : Stream.of(statuses).sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Reads the states from the address; what is no state counts for nothing. */
    public void setStatus(String names) {
        List<String> wanted = names == null ? List.of() : Arrays.asList(names.split(","));
        statuses = Stream.of(ApplicationStatus.values()).filter(status -> wanted.contains(status.name())).toArray(ApplicationStatus[]::new);
    }

    /** The same as a list; null for any. */
    public List<ApplicationStatus> getStatusList() {
        return statuses.length == 0 ? null : List.of(statuses);
    }

    /** The same for a choice of several. */
    public ApplicationStatus[] getStatuses() {
        return statuses.clone();
    }

    public void setStatuses(ApplicationStatus[] statuses) {
        this.statuses = statuses == null ? new ApplicationStatus[0] : statuses.clone();
    }

    public PersonKind getKind() {
        return kind;
    }

    public void setKind(PersonKind kind) {
        this.kind = kind;
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
