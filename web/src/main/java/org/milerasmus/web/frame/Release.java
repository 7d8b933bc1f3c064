package org.milerasmus.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;

/** Which build this is, so that browsers fetch styles and scripts anew after each one. */
@Named
@ApplicationScoped
public class Release {

    private final String stamp = Long.toString(built(), Character.MAX_RADIX);

    /** A short mark that differs from build to build. */
    public String getStamp() {
        return stamp;
    }

    private static long built() {
        try {
            URL self = Release.class.getResource("Release.class");
            return self.openConnection().getLastModified() / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
