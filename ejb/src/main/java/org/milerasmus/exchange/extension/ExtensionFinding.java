package org.milerasmus.exchange.extension;

import java.io.Serializable;

/** Whether one of the rules is met; the detail names what stands against it, such as the code of another stay. */
public record ExtensionFinding(ExtensionRule rule, boolean met, String detail) implements Serializable {
}
