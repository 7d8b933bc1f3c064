package org.milerasmus.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.it.FirstAccount;
import org.milerasmus.security.Role;
import org.milerasmus.security.signin.SignIn;
import org.milerasmus.security.signin.SignIns;

/** The server of these tests was started on an empty database, with an administrator in its environment. */
@ExtendWith(ArquillianExtension.class)
class FirstAdministratorIT {

    @Inject
    private SignIns signIns;

    @Test
    void signsInWithThePasswordOfTheEnvironment() {
        SignIn signIn = signIns.attempt(FirstAccount.EMAIL, FirstAccount.PASSWORD);
        assertThat(signIn.outcome()).isEqualTo(SignIn.Outcome.SUCCEEDED);
        assertThat(signIn.role()).isEqualTo(Role.ADMINISTRATOR);
    }
}
