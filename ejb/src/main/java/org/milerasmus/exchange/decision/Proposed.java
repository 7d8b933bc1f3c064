package org.milerasmus.exchange.decision;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Application_;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Account_;

/** Applications that were proposed by one academy to another: the call that they are nominated for says when and for what. */
final class Proposed {

    private Proposed() {
    }

    static List<Predicate> conditions(CriteriaBuilder cb, Between between, Path<Application> application, Path<Person> person, Path<Call> call) {
        List<Predicate> all = new ArrayList<>(between.conditions(cb, call.get(Call_.ACADEMIC_YEAR), call.get(Call_.KIND)));
        Path<Long> host = call.get(Call_.HOST).get(Academy_.ID);
        Path<Long> sender = person.get(Person_.ACCOUNT).get(Account_.ACADEMY_ID);
        if (between.counted()) {
            all.add(cb.and(cb.isNotNull(call.get(Call_.ID)), cb.notEqual(host, sender)));
            all.add(cb.notEqual(application.get(Application_.STATUS), ApplicationStatus.AWAITING_CONSENT));
        }
        if (between.partnerId() != null) {
            all.add(cb.or(cb.equal(sender, between.partnerId()), cb.equal(host, between.partnerId())));
        }
        if (between.service() != null) {
            Predicate same = cb.equal(person.get(Person_.SERVICE), between.service());
            all.add(between.service() == Service.JOINT ? cb.or(same, cb.isNull(person.get(Person_.SERVICE))) : same);
        }
        return all;
    }
}
