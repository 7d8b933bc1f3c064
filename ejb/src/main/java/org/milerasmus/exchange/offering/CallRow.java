package org.milerasmus.exchange.offering;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.call.Window;
import org.milerasmus.reference.ExchangeKind;

/** A call as lists show it. */
public record CallRow(Long id, String code, String title, ExchangeKind kind, CallStatus status, String host, String city, String country,
        String language, String studyField, LocalDate startsOn, LocalDate endsOn, Instant opensAt, Instant closesAt, int seats)
        implements Serializable {

    /** Where the window stands at a moment; a call that is no longer published is closed. */
    public Window window(Instant now) {
        if (status != CallStatus.PUBLISHED || !now.isBefore(closesAt)) {
            return Window.CLOSED;
        }
        return now.isBefore(opensAt) ? Window.OPENS_LATER : Window.OPEN;
    }
}
