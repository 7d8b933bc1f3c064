package org.milerasmus.exchange.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.milerasmus.exchange.call.Call;

/** One wish of an application: a call and its place in the order, from 1. */
@Entity
@Table(name = "preference")
@NamedQuery(name = "Preference.asked",
        query = "select c.id from Preference w join w.call c join w.application a where a.person.id = :person and a.status in :live")
@NamedQuery(name = "Preference.rivals", query = """
        select w from Preference w join fetch w.application a join fetch w.call c
        where a.person.id = :person and a.id <> :application and a.status in :live and c.id in :calls order by w.position""")
@NamedQuery(name = "Preference.ofApplication", query = """
        select w from Preference w join fetch w.call c join fetch c.host left join fetch c.agreement
        where w.application.id = :application order by w.position""",
        hints = @QueryHint(name = "eclipselink.batch", value = "w.call.agreement.parties"))
public class Preference implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean refused;

    protected Preference() {
    }

    Preference(Application application, Call call, int position) {
        this.application = application;
        this.call = call;
        this.position = position;
    }

    void refuse() {
        refused = true;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    public Long getId() {
        return id;
    }

    public Application getApplication() {
        return application;
    }

    public Call getCall() {
        return call;
    }

    /** Whether the host has said no to this wish: it is not asked again. */
    public boolean isRefused() {
        return refused;
    }

    /** 1 for the first wish. */
    public int getPosition() {
        return position;
    }

    /** As the audit trail tells it: the place and the code of the call. */
    @Override
    public String toString() {
        return position + ". " + call.getCode();
    }
}
