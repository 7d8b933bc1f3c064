package org.milerasmus.web.exchange.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.exchange.learning.LearningVersion;
import org.milerasmus.exchange.learning.content.Comparison;
import org.milerasmus.exchange.learning.content.Side;

/** Two versions side by side. */
@Named
@ViewScoped
public class LearningCompareView extends LearningPage {

    private static final long serialVersionUID = 1L;

    private Integer from;
    private Integer to;

    @Override
    public void load() {
        super.load();
        int last = getAgreement().getVersions().size();
        to = to == null || getAgreement().version(to).isEmpty() ? last : to;
        from = from == null || getAgreement().version(from).isEmpty() ? Math.max(1, to - 1) : from;
    }

    /** The components of a side in both versions. */
    public List<Comparison.Line> lines(Side side) {
        return Comparison.of(getEarlier().plan(), getLater().plan(), side);
    }

    public LearningVersion getEarlier() {
        return getAgreement().version(from).orElseThrow();
    }

    public LearningVersion getLater() {
        return getAgreement().version(to).orElseThrow();
    }

    public Side[] getSides() {
        return Side.values();
    }

    /** Number of the one version. */
    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    /** Number of the other version. */
    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
