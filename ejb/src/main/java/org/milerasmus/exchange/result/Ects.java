package org.milerasmus.exchange.result;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/** ECTS credits of one component: more than 0, at most the 60 of a whole year, in halves. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Ects.Halves.class)
public @interface Ects {

    /** What to say where the number is another one. */
    String message() default "{ects}";

    /** Groups of constraints. */
    Class<?>[] groups() default {};

    /** What goes with the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the number. */
    final class Halves implements ConstraintValidator<Ects, BigDecimal> {

        private static final BigDecimal YEAR = BigDecimal.valueOf(60);
        private static final BigDecimal HALF = new BigDecimal("0.5");

        @Override
        public boolean isValid(BigDecimal credits, ConstraintValidatorContext context) {
            return credits == null || isPossible(credits);
        }

        /** Whether a component can have so many credits. */
        public static boolean isPossible(BigDecimal credits) {
            return credits.signum() > 0 && credits.compareTo(YEAR) <= 0 && credits.remainder(HALF).signum() == 0;
        }
    }
}
