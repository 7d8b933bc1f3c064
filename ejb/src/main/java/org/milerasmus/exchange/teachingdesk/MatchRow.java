package org.milerasmus.exchange.teachingdesk;

import java.io.Serializable;
import org.milerasmus.exchange.teaching.Match;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;

/**
 * An offer and a request side by side.
 *
 * @param instructor who would come
 * @param accountId  number of the instructor's account
 * @param academyId  number of the instructor's academy
 * @param host       the academy that would receive
 */
public record MatchRow(Long offerId, String offerCode, String offerTitle, String instructor, Long accountId, Long academyId,
        Long requestId, String requestCode, String requestTitle, Long hostId, String host, Match match) implements Serializable {

    static MatchRow of(TeachingOffer offer, TeachingRequest request, Match match) {
        return new MatchRow(offer.getId(), offer.getCode(), offer.getSubject().getTitle(), offer.getPerson().getName(),
                offer.getPerson().getAccount().getId(), offer.getPerson().getAccount().getAcademyId(), request.getId(), request.getCode(),
                request.getSubject().getTitle(), request.getAcademy().getId(), request.getAcademy().getName(), match);
    }
}
