package org.milerasmus.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/**
 * Leaves a field in which nothing was typed without a value: the Expression Language would make an empty text of it,
 * which is another thing for optional codes and their patterns (Jakarta Expression Language 6.0, 1.23.2).
 */
public class NothingTyped extends ELResolver {

    @Override
    public <T> T convertToType(ELContext context, Object value, Class<T> type) {
        if (value == null && type == String.class) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are set by the resolvers of the platform
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
