package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.teaching.Subject;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.exchange.teachingdesk.TeachingRequests;
import org.milerasmus.partnership.factsheet.ForensicTopics;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.partnership.factsheet.TopicNumbers;

/** Writing a request. */
@Named
@ViewScoped
public class TeachingRequestEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TeachingRequests requests;

    @Inject
    private transient ForensicTopics topics;

    private String code;
    private TeachingRequest request;

    /** Opens a new request, or the one with the code. */
    public void load() {
        request = code == null ? requests.begin() : requests.get(code);
    }

    /** Saves what was typed. */
    public String save() {
        TeachingRequest saved = requests.save(request);
        Feedback.success("teaching.request.saved", saved.getCode());
        return "/exchange/teaching/request?faces-redirect=true&code=" + saved.getCode();
    }

    public TeachingRequest getRequest() {
        return request;
    }

    public Subject getSubject() {
        return request.getSubject();
    }

    /** The kinds of visit to choose from. */
    public List<ExchangeKind> getKinds() {
        return List.copyOf(ExchangeKind.visits());
    }

    /** Numbers of the chosen topics. */
    public List<Long> getTopics() {
        return TopicNumbers.of(request.getTopics());
    }

    public void setTopics(List<Long> numbers) {
        TopicNumbers.choose(request.getTopics(), numbers, topics.all());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
