package org.milerasmus.exchange.placement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.database.NeverNull;

/** One application in a round: where it stands, what each way of placing gives it, and what was decided. */
@Entity
@Table(name = "placement")
@Customizer(NeverNull.class)
@NamedQuery(name = "Placement.ofRound", query = """
        select p from Placement p join fetch p.application a left join fetch p.call where p.round.id = :round order by a.id""")
@NamedQuery(name = "Placement.view", query = """
        select p from Placement p join fetch p.round join fetch p.application a join fetch a.person n join fetch n.account
        left join fetch p.call where p.id = :id""")
@NamedQuery(name = "Placement.published", query = """
        select p from Placement p join fetch p.round r where p.application.id = :application
        and r.status = org.milerasmus.exchange.placement.RoundStatus.PUBLISHED order by r.publishedAt desc, p.id desc""")
@NamedQuery(name = "Placement.wishes", query = """
        select new org.milerasmus.exchange.placement.WishRow(w.position, c.id, c.code, c.title, h.name, w.reason, w.scope, w.places,
            w.criterion, y.name, g.code) from Placement p join p.wishes w join p.application.person.account t, Call c join c.host h left join c.agreement g, Academy y
        where p.id = :id and c.id = w.callId and y.id = t.academyId order by w.position""")
@NamedQuery(name = "Placement.byPosition",
        query = "select p.position, p.stablePosition, p.mostPosition, count(p) from Placement p where p.round.id = :round group by p.position, p.stablePosition, p.mostPosition")
public class Placement extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "application_version", nullable = false)
    private long applicationVersion;

    private Integer mark;

    @Column(nullable = false)
    private int lot;

    @Column(name = "stable_position", nullable = false)
    private int stablePosition;

    @Column(name = "most_position", nullable = false)
    private int mostPosition;

    @Column(nullable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    private Call call;

    @Embedded
    private Adjustment adjustment = new Adjustment();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "placement_wish", joinColumns = @JoinColumn(name = "placement_id"))
    @OrderBy("position")
    private List<WishResult> wishes = new ArrayList<>();

    protected Placement() {
    }

    /** An application that takes part in a round. */
    public Placement(Round round, Application application) {
        this.round = round;
        this.application = application;
    }

    /** Takes what was computed; a change by hand is gone with it. */
    public void take(Call given, int positionNow, int lotNow, List<WishResult> results) {
        applicationVersion = application.getVersion();
        call = given;
        position = positionNow;
        lot = lotNow;
        adjustment.forget();
        wishes.clear();
        wishes.addAll(results);
    }

    /** Notes what both ways of placing give. */
    public void compare(int stable, int most) {
        stablePosition = stable;
        mostPosition = most;
    }

    /** Whether it was computed with this version of the application, and so. */
    public boolean isOf(long version, int stable, int most) {
        return applicationVersion == version && stablePosition == stable && mostPosition == most;
    }

    /** Forgets what was computed; the mark stays. */
    public void clear() {
        take(null, 0, lot, List.of());
        compare(0, 0);
    }

    /** Gives another wish, or none, against what was computed. */
    public void adjust(Call other, int newPosition, Decision decision) {
        adjustment.note(decision);
        call = other;
        position = newPosition;
    }

    /** Gives the academy's mark, from 0 to 100, or takes it away. */
    public void mark(Integer points) {
        mark = points;
    }

    public Round getRound() {
        return round;
    }

    public Application getApplication() {
        return application;
    }

    /** Version of the application that was computed with. */
    public long getApplicationVersion() {
        return applicationVersion;
    }

    /** The academy's mark, from 0 to 100, or null. */
    public Integer getMark() {
        return mark;
    }

    /** The number that the lot gave; the lower goes first among equals. */
    public int getLot() {
        return lot;
    }

    /** Which wish the stable placement gives, from 1; 0 for none. */
    public int getStablePosition() {
        return stablePosition;
    }

    /** Which wish the placement that fills the most seats gives, from 1; 0 for none. */
    public int getMostPosition() {
        return mostPosition;
    }

    /** Which wish is given, from 1; 0 for none. */
    public int getPosition() {
        return position;
    }

    /** The call that is given; null for none. */
    public Call getCall() {
        return call;
    }

    /** Why and by whom it was changed by hand. */
    public Adjustment getAdjustment() {
        return adjustment;
    }

    /** What became of each wish, the first wish first. */
    public List<WishResult> wishes() {
        return wishes;
    }
}
