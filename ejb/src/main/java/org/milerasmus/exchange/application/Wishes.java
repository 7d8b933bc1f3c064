package org.milerasmus.exchange.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.shared.RuleBroken;

/** The calls that an application names, best first. */
final class Wishes {

    private final Application application;
    private final List<Preference> wishes;

    Wishes(Application application, List<Preference> wishes) {
        this.application = application;
        this.wishes = wishes;
    }

    /** Wishes for exactly these calls in this order; a wish that stays keeps what is known of it. */
    void become(List<Call> calls) {
        if (calls.size() > Application.MAX_PREFERENCES) {
            throw RuleBroken.at("preferences", "application.tooManyCalls", Application.MAX_PREFERENCES);
        }
        if (Set.copyOf(calls).size() < calls.size()) {
            throw RuleBroken.at("preferences", "application.callTwice");
        }
        wishes.removeIf(wish -> !calls.contains(wish.getCall()));
        for (int i = 0; i < calls.size(); i++) {
            place(calls.get(i), i + 1);
        }
        wishes.sort(Comparator.comparingInt(Preference::getPosition));
    }

    private void place(Call call, int position) {
        of(call).ifPresentOrElse(wish -> wish.moveTo(position), () -> wishes.add(new Preference(application, call, position)));
    }

    /** Refuses a call that was not wished, or whose host has said no. */
    void requireOpen(Call call) {
        if (of(call).orElseThrow(() -> RuleBroken.at("call", "application.callNotWished")).isRefused()) {
            throw RuleBroken.at("call", "application.alreadyRefusedThere");
        }
    }

    /** The host of a call has said no. */
    void refuse(Call call) {
        of(call).ifPresent(Preference::refuse);
    }

    private Optional<Preference> of(Call call) {
        return wishes.stream().filter(wish -> wish.getCall().equals(call)).findFirst();
    }
}
