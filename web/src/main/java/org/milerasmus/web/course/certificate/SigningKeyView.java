package org.milerasmus.web.course.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.course.certificate.signing.SigningKey;
import org.milerasmus.course.certificate.signing.SigningKeys;
import org.milerasmus.web.frame.Feedback;

/** The keys that certificates are signed with, for administrators. */
@Named
@RequestScoped
public class SigningKeyView {

    @Inject
    private SigningKeys keys;

    private List<SigningKey> all;

    /** Makes a new key, which signs from now on. */
    public String renew() {
        keys.renew();
        Feedback.success("signingKey.made");
        return "/course/certificate/keys?faces-redirect=true";
    }

    /** All keys, the current one first. */
    public List<SigningKey> getAll() {
        if (all == null) {
            all = keys.list();
        }
        return all;
    }

    /** Whether the installation has a secret to keep keys with. */
    public boolean isSecretThere() {
        return keys.canSign();
    }

    /** Path of the published keys. */
    public String getPath() {
        return SigningKeys.PATH;
    }
}
