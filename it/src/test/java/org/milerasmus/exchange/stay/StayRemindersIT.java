package org.milerasmus.exchange.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.stayreminder.StayReminderKind;
import org.milerasmus.exchange.stayreminder.StayReminders;
import org.milerasmus.it.As;
import org.milerasmus.notification.Notices;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;

@ExtendWith(ArquillianExtension.class)
class StayRemindersIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int MANY = 10_000;

    @Inject
    private Exchange exchange;

    @Inject
    private Journeys journeys;

    @Inject
    private StayReminders reminders;

    @Inject
    private Notices notices;

    private Academy sending;
    private Academy host;
    private Person cadet;
    private String sender;
    private String receiver;

    @BeforeEach
    void people() {
        sending = exchange.academy();
        host = exchange.academy();
        cadet = exchange.cadet(sending);
        sender = exchange.coordinator(sending);
        receiver = exchange.coordinator(host);
    }

    @Test
    void aChecklistWithGapsIsToldOnceToThoseWhoAnswerForIt() {
        Mobility stay = stay(TODAY.plusDays(9));
        assertThat(reminders.waiting(StayReminderKind.CHECKLIST_30, MANY)).doesNotContain(stay.getId());
        assertThat(reminders.waiting(StayReminderKind.CHECKLIST_14, MANY)).contains(stay.getId());
        reminders.send(stay.getId(), StayReminderKind.CHECKLIST_14);
        assertThat(reminders.waiting(StayReminderKind.CHECKLIST_14, MANY)).doesNotContain(stay.getId());
        assertThatThrownBy(() -> reminders.send(stay.getId(), StayReminderKind.CHECKLIST_14)).isInstanceOf(EJBException.class);
        assertThat(As.applicant(cadet.getAccount().getEmail(), () -> notices.count())).isEqualTo(1);
        assertThat(As.staff(sender, () -> notices.count())).isEqualTo(1);
        assertThat(As.staff(receiver, () -> notices.count())).isEqualTo(1);
    }

    @Test
    void anArrivalThatNobodyHasConfirmedIsToldToTheHost() {
        Mobility stay = stay(TODAY.minusDays(3));
        assertThat(reminders.waiting(StayReminderKind.ARRIVAL, MANY)).contains(stay.getId());
        assertThat(reminders.waiting(StayReminderKind.ARRIVAL, MANY)).doesNotContain(stay(TODAY.minusDays(1)).getId());
        reminders.send(stay.getId(), StayReminderKind.ARRIVAL);
        assertThat(As.staff(receiver, () -> notices.count())).isEqualTo(1);
        assertThat(As.staff(sender, () -> notices.count())).isZero();
    }

    private Mobility stay(LocalDate from) {
        return journeys.confirmed(cadet, sending, exchange.call(host, 5), from, from.plusDays(30));
    }
}
