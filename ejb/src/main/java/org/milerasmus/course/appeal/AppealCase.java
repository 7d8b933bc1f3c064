package org.milerasmus.course.appeal;

import java.io.Serializable;
import java.util.List;

/**
 * An appeal as the host looks at it.
 *
 * @param marks    what counts in each assessment, to be changed where the appeal is right
 * @param deciding whether the reader can decide it
 */
public record AppealCase(Appeal appeal, List<NewMark> marks, boolean deciding) implements Serializable {
}
