package org.milerasmus.demo;

import java.util.function.BooleanSupplier;

/** Where demo data may be: the password of their accounts is published. */
final class DemoRule {

    private DemoRule() {
    }

    /**
     * Whether demo data have to be loaded.
     *
     * @param demo   whether the installation is one for trying out
     * @param loaded whether the database has the demo accounts
     * @param people whether it has people; asked only where it matters
     * @throws IllegalStateException where demo accounts and an installation in earnest would meet
     */
    static boolean fills(boolean demo, boolean loaded, BooleanSupplier people) {
        if (loaded && !demo) {
            throw new IllegalStateException("The database holds the demo accounts, whose password is published: give this installation "
                    + "a database of its own, or start it with ERASMUS_DEMO=true.");
        }
        if (demo && !loaded && people.getAsBoolean()) {
            throw new IllegalStateException("The database holds people of its own: ERASMUS_DEMO=true would add accounts to it whose password is published.");
        }
        return demo && !loaded;
    }
}
