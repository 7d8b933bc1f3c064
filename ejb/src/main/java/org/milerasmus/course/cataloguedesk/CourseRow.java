package org.milerasmus.course.cataloguedesk;

import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.content.DeliveryMode;
import org.milerasmus.course.catalogue.content.Proficiency;

/** A course as lists show it. */
public record CourseRow(Long id, String code, String title, CourseKind kind, CourseStatus status, String host, String city, String country,
        String language, String studyField, Proficiency proficiency, DeliveryMode mode, BigDecimal ects, Integer days) implements Serializable {
}
