package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.extension.Extension;
import org.milerasmus.exchange.extension.ExtensionMoved;
import org.milerasmus.exchange.extension.ExtensionState;
import org.milerasmus.exchange.incidentnote.IncidentNoted;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityMoved;
import org.milerasmus.exchange.stayreminder.StayReminderDue;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;

/** Tells the traveller and the two academies what happens to a stay, and what it waits for. */
@ApplicationScoped
class StayNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void moved(@Observes MobilityMoved moved) {
        Mobility stay = em.find(Mobility.class, moved.mobilityId());
        String key = "stay." + moved.change();
        switch (moved.change()) {
            case ORDERED, REORDERED -> {
                tellTraveller(stay, "own." + key);
                tellHost(stay, key);
            }
            case ARRIVED -> tellSender(stay, key);
            case EXTENDED, RETURNED_EARLY -> {
                tellTraveller(stay, "own." + key);
                tellSender(stay, key);
                tellHost(stay, key);
            }
            case INTERRUPTED, RESUMED -> {
                tellSender(stay, key);
                tellHost(stay, key);
            }
            case DEPARTED -> tellSender(stay, key);
            case COMPLETED -> tellHost(stay, key);
            case PLANNED, CONFIRMED, CANCELLED -> { } // told of the application
        }
    }

    void wished(@Observes ExtensionMoved moved) {
        Extension wish = em.find(Extension.class, moved.extensionId());
        if (moved.state() == ExtensionState.AGREED) {
            return; // told of the stay
        }
        boolean answered = moved.state() == ExtensionState.DECLINED;
        if (wish.isByHost() == answered) {
            tellHost(wish.getMobility(), "extension." + moved.state());
        } else {
            tellSender(wish.getMobility(), "extension." + moved.state());
        }
    }

    void noted(@Observes IncidentNoted noted) {
        Mobility stay = em.find(Mobility.class, noted.mobilityId());
        if (noted.byHost()) {
            tellSender(stay, "incident.NOTED");
        } else {
            tellHost(stay, "incident.NOTED");
        }
    }

    void remind(@Observes StayReminderDue due) {
        Mobility stay = em.find(Mobility.class, due.mobilityId());
        String missing = String.valueOf(due.missing());
        switch (due.kind()) {
            case CHECKLIST_30, CHECKLIST_14, CHECKLIST_7 -> {
                tellTraveller(stay, "own.reminder.CHECKLIST", missing);
                tellSender(stay, "reminder.CHECKLIST", missing);
                if (due.host()) {
                    tellHost(stay, "reminder.CHECKLIST", missing);
                }
            }
            case ARRIVAL, DEPARTURE -> tellHost(stay, "reminder." + due.kind());
            case RETURN -> tellSender(stay, "reminder." + due.kind());
        }
    }

    private void tellTraveller(Mobility stay, String key, String... more) {
        post.tell(stay.getPerson().getAccount(), news(stay, key, more));
    }

    private void tellSender(Mobility stay, String key, String... more) {
        post.tellStaff(stay.getSending().getId(), news(stay, key, more));
    }

    private void tellHost(Mobility stay, String key, String... more) {
        post.tellStaff(stay.getReceiving().getId(), news(stay, key, more));
    }

    /** The stay's number, traveller, sending academy and host, then whatever else is to be told. */
    private static News news(Mobility stay, String key, String... more) {
        List<String> args = new ArrayList<>(List.of(stay.getCode(), stay.getPerson().getName(), stay.getSending().getName(),
                stay.getReceiving().getName()));
        args.addAll(List.of(more));
        return new News(key, args, "/exchange/mobility/view?code=" + stay.getCode());
    }
}
