package org.milerasmus.exchange.studyrecord;

import java.io.Serializable;
import org.milerasmus.exchange.mobility.Direction;

/**
 * Which stays to list; null means any.
 *
 * @param direction seen from the caller's academy; without effect for who belongs to none
 * @param call      code of the call
 * @param words     words that occur in the code of the stay, the name or the title of the call
 */
public record StudyRecordFilter(StudyRecordStage stage, Direction direction, String call, String words) implements Serializable {
}
