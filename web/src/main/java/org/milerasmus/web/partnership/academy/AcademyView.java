package org.milerasmus.web.partnership.academy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.map.MapPicture;
import org.milerasmus.web.map.MapPoint;

/** One academy, to read and, for those who keep it, to edit. */
@Named
@ViewScoped
public class AcademyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private Long id;
    private Academy academy;
    private Academy home;
    private MapPicture map;

    /** Reads the academy. */
    public void load() {
        academy = academies.find(id);
    }

    /** Reads the academy to change it; without a number a new one is begun. */
    public void edit() {
        academy = academies.edit(id);
    }

    /** The academy and, when the caller belongs to another one, that one. */
    public MapPicture getMap() {
        if (map == null) {
            List<MapPoint> points = new ArrayList<>(List.of(point(academy, "info")));
            if (home() != null) {
                points.add(point(home(), "neutral"));
            }
            map = MapPicture.of(points);
        }
        return map;
    }

    /** Great-circle distance from the caller's academy in whole km; null when there is none or a place is not known. */
    public Long getDistance() {
        Academy home = home();
        return home == null || home.point() == null || academy.point() == null ? null : Math.round(home.point().distanceKm(academy.point()));
    }

    private Academy home() {
        Long own = caller.academyId();
        if (home == null && own != null && !own.equals(id)) {
            home = academies.find(own);
        }
        return home;
    }

    private static MapPoint point(Academy shown, String tone) {
        return new MapPoint(shown.getName(), shown.point(), 1, null, tone, "/partnership/academy/view?id=" + shown.getId());
    }

    /** Saves what was typed. */
    public String save() {
        Academy saved = academies.save(academy);
        Feedback.success("academy.saved", saved.getName());
        return "/partnership/academy/view?faces-redirect=true&id=" + saved.getId();
    }

    /** Whether the caller may change it: an administrator, or staff of this academy. */
    public boolean isMine() {
        return academies.mayEdit(id);
    }

    /** Whether the caller may change what identifies it. */
    public boolean isKeeper() {
        return caller.is(Role.ADMINISTRATOR);
    }

    public Academy getAcademy() {
        return academy;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
