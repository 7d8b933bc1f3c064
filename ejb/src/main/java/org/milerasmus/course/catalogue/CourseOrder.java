package org.milerasmus.course.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is held while somebody changes what courses ask for or consist of: two changes at once could close a circle. */
@Entity
@Table(name = "course_order")
public class CourseOrder {

    /** The number of the only row. */
    public static final int ONLY = 1;

    @Id
    private int id = ONLY;
}
