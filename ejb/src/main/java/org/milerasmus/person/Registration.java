package org.milerasmus.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.text.OneLine;

/**
 * What somebody tells who asks for an account.
 *
 * @param academyId number of the own academy, whose staff will look at it
 * @param password  in clear, for the one moment in which it is hashed
 * @param language  {@code en} or {@code fr}, for mails
 */
public record Registration(@NotBlank @Size(max = 80) @OneLine String givenName, @NotBlank @Size(max = 80) @OneLine String familyName,
        @NotBlank @Email @Size(max = 254) String email, @NotNull Long academyId, @NotNull PersonKind kind,
        @NotBlank String password, String language) implements Serializable {

    @Override
    public String toString() {
        return "Registration of " + email;
    }
}
