package org.milerasmus.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.notification.Notices;
import org.milerasmus.web.frame.CurrentUser;

/** The number beside the bell in the frame. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    private Integer count;

    /** Number of unread notices. */
    public int getCount() {
        if (count == null) {
            count = user.isSignedIn() ? Math.toIntExact(notices.unread()) : 0;
        }
        return count;
    }
}
