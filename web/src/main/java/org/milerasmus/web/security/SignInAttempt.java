package org.milerasmus.web.security;

import jakarta.enterprise.context.RequestScoped;
import org.milerasmus.security.signin.SignIn;

/** What came of the attempt in this request: Jakarta Security itself tells no more than yes or no. */
@RequestScoped
public class SignInAttempt {

    private SignIn answer = SignIn.WRONG;

    void ended(SignIn given) {
        answer = given;
    }

    SignIn answer() {
        return answer;
    }
}
