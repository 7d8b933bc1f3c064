package org.milerasmus.web.course.practical;

import java.io.Serializable;
import org.milerasmus.course.practical.custody.CustodyAction;
import org.milerasmus.course.practical.custody.CustodyNote;

/** An entry of the chain of custody while it is typed. */
public class CustodyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CustodyAction action = CustodyAction.RECEIVED;
    private Long item;
    private String from;
    private String to;
    private String note;
    private String hash;

    /** What is typed; fields that the action does not ask for are left out. */
    CustodyNote note() {
        return new CustodyNote(action, item, action.isFrom() ? from : null, action.isTo() ? to : null, note, isHashed() ? hash : null);
    }

    /** Whether the action asks for a hash. */
    public boolean isHashed() {
        return action == CustodyAction.VERIFIED_HASH;
    }

    public CustodyAction getAction() {
        return action;
    }

    public void setAction(CustodyAction action) {
        this.action = action;
    }

    /** Number of the piece of evidence. */
    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }
}
