package org.milerasmus.exchange.extension;

/** What has become of the wish for a later end. */
public enum ExtensionState {
    /** The other academy has not answered. */
    ASKED,
    /** The stay ends later. */
    AGREED,
    /** The other academy has said no. */
    DECLINED,
    /** The academy that asked has taken it back. */
    TAKEN_BACK
}
