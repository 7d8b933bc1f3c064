package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.teaching.Subject;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teachingdesk.TeachingOffers;
import org.milerasmus.partnership.factsheet.ForensicTopics;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.partnership.factsheet.TopicNumbers;

/** Writing an offer. */
@Named
@ViewScoped
public class TeachingOfferEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TeachingOffers offers;

    @Inject
    private transient ForensicTopics topics;

    private String code;
    private TeachingOffer offer;

    /** Opens a new offer, or the one with the code. */
    public void load() {
        offer = code == null ? offers.begin() : offers.get(code);
    }

    /** Saves what was typed. */
    public String save() {
        TeachingOffer saved = offers.save(offer);
        Feedback.success("teaching.offer.saved", saved.getCode());
        return "/exchange/teaching/offer?faces-redirect=true&code=" + saved.getCode();
    }

    public TeachingOffer getOffer() {
        return offer;
    }

    public Subject getSubject() {
        return offer.getSubject();
    }

    /** The kinds of visit to choose from. */
    public List<ExchangeKind> getKinds() {
        return List.copyOf(ExchangeKind.visits());
    }

    /** Numbers of the chosen topics. */
    public List<Long> getTopics() {
        return TopicNumbers.of(offer.getTopics());
    }

    public void setTopics(List<Long> numbers) {
        TopicNumbers.choose(offer.getTopics(), numbers, topics.all());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
