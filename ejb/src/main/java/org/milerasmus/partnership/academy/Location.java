package org.milerasmus.partnership.academy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.shared.GeoPoint;
import org.milerasmus.shared.RuleBroken;

/** Where an institution is, as far as anybody has said. */
@Embeddable
public class Location implements Serializable {

    private static final long serialVersionUID = 1L;

    @DecimalMin(value = "-90", message = "{latitude}")
    @DecimalMax(value = "90", message = "{latitude}")
    private BigDecimal latitude;

    @DecimalMin(value = "-180", message = "{longitude}")
    @DecimalMax(value = "180", message = "{longitude}")
    private BigDecimal longitude;

    protected Location() {
    }

    /** Both in decimal degrees, or both null. */
    public Location(BigDecimal latitude, BigDecimal longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Degrees north of the equator. */
    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    /** Degrees east of Greenwich. */
    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    /** The place on the earth; null when nobody has said. */
    public GeoPoint point() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude.doubleValue(), longitude.doubleValue());
    }

    /** @throws RuleBroken when one half of the coordinates is missing */
    void requireWhole() {
        if ((latitude == null) != (longitude == null)) {
            throw RuleBroken.at(latitude == null ? "latitude" : "longitude", "academy.halfLocation");
        }
    }

    /** Both coordinates, for the audit trail. */
    @Override
    public String toString() {
        return latitude + ", " + longitude;
    }
}
