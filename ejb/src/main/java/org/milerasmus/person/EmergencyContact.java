package org.milerasmus.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.text.Typed;

/** Whom to call when something happens to a person abroad. */
@Embeddable
public class EmergencyContact implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 120)
    @Column(name = "emergency_name")
    private String name;

    @Size(max = 60)
    @Column(name = "emergency_relation")
    private String relation;

    @Pattern(regexp = "|\\+?[0-9 ()/.-]{5,30}", message = "{phone}")
    @Column(name = "emergency_phone")
    private String phone;

    /** Whether somebody can be called. */
    public boolean isComplete() {
        return name != null && phone != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.orNull(name);
    }

    /** What this person is to the traveller, in their own words. */
    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = Typed.orNull(relation);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = Typed.orNull(phone);
    }
}
