package org.milerasmus.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.milerasmus.security.signin.SignIn;
import org.milerasmus.security.signin.SignIns;

/** Lets Jakarta Security ask our accounts. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private SignIns signIns;

    @Inject
    private SignInAttempt attempt;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        SignIn answer = signIns.attempt(typed.getCaller(), typed.getPasswordAsString());
        attempt.ended(answer);
        return answer.outcome() == SignIn.Outcome.SUCCEEDED
                ? new CredentialValidationResult(answer.email(), Set.of(answer.role().name()))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
