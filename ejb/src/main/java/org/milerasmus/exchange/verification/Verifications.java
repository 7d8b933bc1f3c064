package org.milerasmus.exchange.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.VerificationCode;

/** Tells anybody who holds a transcript or a certificate whether it is genuine, by whom it was issued and on which day, and nothing else. */
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
        Verification found = VerificationCode.typed(typed).flatMap(this::find).orElse(Verification.UNKNOWN);
        if (found.result() == VerificationResult.UNKNOWN) {
            limit.wrong(address);
        }
        return found;
    }

    private Optional<Verification> find(String code) {
        return by(code, "Transcript.byVerification", Transcript.class).map(Verification::of)
                .or(() -> by(code, "Certificate.byVerification", Certificate.class).map(Verification::of));
    }

    private <T> Optional<T> by(String code, String query, Class<T> paper) {
        return em.createNamedQuery(query, paper).setParameter("verification", code).getResultStream().findFirst();
    }
}
