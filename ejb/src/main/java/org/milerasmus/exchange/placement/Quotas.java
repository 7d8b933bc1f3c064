package org.milerasmus.exchange.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** How many of one kind each call of a round may take, so that its guests come from many academies. */
@Embeddable
public class Quotas implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(500)
    @Column(name = "max_per_nation")
    private Integer maxPerNation;

    @Min(1)
    @Max(500)
    @Column(name = "max_per_service")
    private Integer maxPerService;

    /** How many of one nation a call may take; null for any number. */
    public Integer getMaxPerNation() {
        return maxPerNation;
    }

    public void setMaxPerNation(Integer maxPerNation) {
        this.maxPerNation = maxPerNation;
    }

    /** How many of one service of a nation a call may take; null for any number. */
    public Integer getMaxPerService() {
        return maxPerService;
    }

    public void setMaxPerService(Integer maxPerService) {
        this.maxPerService = maxPerService;
    }
}
