package org.milerasmus.exchange.teachingdesk;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.teaching.RequestStatus;
import org.milerasmus.reference.ExchangeKind;

/** One request in a list. */
public record RequestRow(Long id, String code, String title, ExchangeKind kind, RequestStatus status, String studyField, String language,
        LocalDate startsOn, LocalDate endsOn, int days, int hours, String academy, String country) implements Serializable {
}
