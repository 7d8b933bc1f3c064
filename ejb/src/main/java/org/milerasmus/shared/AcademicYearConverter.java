package org.milerasmus.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an academic year as the calendar year in which it starts. */
@Converter(autoApply = true)
public class AcademicYearConverter implements AttributeConverter<AcademicYear, Integer> {

    @Override
    public Integer convertToDatabaseColumn(AcademicYear year) {
        return year == null ? null : year.start();
    }

    @Override
    public AcademicYear convertToEntityAttribute(Integer start) {
        return start == null ? null : new AcademicYear(start);
    }
}
