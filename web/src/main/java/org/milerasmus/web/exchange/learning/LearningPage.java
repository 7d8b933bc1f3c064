package org.milerasmus.web.exchange.learning;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningSignature;
import org.milerasmus.exchange.learning.LearningVersion;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.learning.content.Finding;
import org.milerasmus.exchange.learningdesk.LearningAgreements;
import org.milerasmus.web.text.Formats;

/** What the pages of one agreement have in common: the agreement that the address names, and what the reader has to do with it. */
public abstract class LearningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningAgreements agreements;

    @Inject
    private Formats formats;

    private String code;
    private LearningAgreement agreement;
    private Party party;
    private List<Finding> findings;

    /** Reads the agreement. */
    public void load() {
        agreement = agreements.get(code);
        party = agreements.party(code).orElse(null);
        findings = null;
    }

    LearningAgreements agreements() {
        return agreements;
    }

    /** A finding in words. */
    public String words(Finding finding) {
        return formats.text("learning.finding." + finding.kind().name(), finding.values().toArray());
    }

    /** What is wrong with the text that is shown, and what is unusual about it. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = agreement.getOpen().map(version -> agreements.check(code, version.plan())).orElse(List.of());
        }
        return findings;
    }

    /** The text that is being written or signed, else the one in force. */
    public LearningVersion getCurrent() {
        return agreement.getOpen().or(agreement::getInForce).orElseThrow();
    }

    /** The signature of a party below the current text; null before it has signed. */
    public LearningSignature signature(Party one) {
        return getCurrent().signatureOf(one).orElse(null);
    }

    /** Whether a text is being written or signed. */
    public boolean isOpen() {
        return agreement.getOpen().isPresent();
    }

    /** Whether the reader is one of the three parties. */
    public boolean isInvolved() {
        return party != null;
    }

    /** Whether the reader has to sign next. */
    public boolean isMyTurn() {
        return isOpen() && party != null && party == agreement.getTurn();
    }

    /** Which of the three the reader is, if any. */
    public Party getParty() {
        return party;
    }

    public Party[] getParties() {
        return Party.values();
    }

    public LearningAgreement getAgreement() {
        return agreement;
    }

    /** Code of the stay. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
