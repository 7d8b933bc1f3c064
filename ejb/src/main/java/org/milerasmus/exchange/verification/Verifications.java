package org.milerasmus.exchange.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.VerificationCode;

/** Tells anybody who holds a transcript whether it is genuine, by whom it was issued and on which day, and nothing else. */
@Stateless
@PermitAll
public class Verifications {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private GuessLimit limit;

    /**
     * What is known of a code.
     *
     * @param typed   as it was typed, with or without its groups
     * @param address where the question comes from, to slow down those who guess
     * @throws RuleBroken when the address has asked for too many unknown codes
     */
    public Verification check(String typed, @NotNull String address) {
        if (!limit.mayAsk(address)) {
            throw RuleBroken.at("verification", "verification.tooMany", GuessLimit.WITHIN.toMinutes());
        }
        Verification found = VerificationCode.typed(typed).flatMap(this::find).map(Verification::of).orElse(Verification.UNKNOWN);
        if (found.result() == VerificationResult.UNKNOWN) {
            limit.wrong(address);
        }
        return found;
    }

    private Optional<Transcript> find(String code) {
        return em.createNamedQuery("Transcript.byVerification", Transcript.class).setParameter("verification", code).getResultStream().findFirst();
    }
}
