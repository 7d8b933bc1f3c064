package org.milerasmus.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of letters that can be seen: no line breaks, and none of Unicode's control and format characters, with which
 * one name can be made to look like another (Unicode Technical Report 36, 2.7).
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = "[^\\p{C}\\p{Zl}\\p{Zp}]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface OneLine {

    /** What to say where the text has others. */
    String message() default "{oneLine}";

    /** Groups of constraints. */
    Class<?>[] groups() default {};

    /** What goes with the constraint. */
    Class<? extends Payload>[] payload() default {};
}
