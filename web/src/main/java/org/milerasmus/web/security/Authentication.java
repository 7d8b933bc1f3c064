package org.milerasmus.web.security;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.milerasmus.security.Roles;
import org.milerasmus.security.signin.SignIn;

/**
 * How callers prove who they are: once by our own page, afterwards by their session. Roles are declared here, once.
 *
 * <p>The mechanism tells the container name and role at every request. Payara's own memory of a session
 * ({@code @AutoApplySession}, which its form mechanisms build on) loses the role under load: Payara issue 6145.
 */
@ApplicationScoped
@DeclareRoles({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Authentication implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler accounts;

    @Inject
    private SignInAttempt attempt;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential typed = context.getAuthParameters().getCredential();
        if (typed instanceof UsernamePasswordCredential) {
            return signIn(typed, context);
        }
        SignIn signedIn = SessionGuard.signedIn(request);
        return signedIn == null ? context.doNothing()
                : context.notifyContainerAboutLogin(signedIn.email(), Set.of(signedIn.role().name()));
    }

    private AuthenticationStatus signIn(Credential typed, HttpMessageContext context) {
        CredentialValidationResult result = accounts.validate(typed);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            SessionGuard.begin(context.getRequest(), attempt.answer());
        }
        return context.notifyContainerAboutLogin(result);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SessionGuard.end(request);
        context.cleanClientSubject();
    }
}
