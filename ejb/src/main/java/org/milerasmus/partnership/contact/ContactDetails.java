package org.milerasmus.partnership.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.text.Typed;

/** How somebody is reached at work. */
@Embeddable
public class ContactDetails implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Email
    @Size(max = 254)
    @Column(nullable = false)
    private String email;

    @Pattern(regexp = "|\\+?[0-9 ()/.-]{5,30}", message = "{phone}")
    private String phone;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Typed.orNull(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = Typed.orNull(phone);
    }
}
