package org.milerasmus.reference;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The title that a country's service gives to a NATO grade, in the country's own language. */
@Entity
@Cacheable
@Table(name = "national_rank")
@NamedQuery(name = "NationalRank.of", query = """
        select r from NationalRank r
        where r.country = :country and r.service = :service and r.grade = :grade order by r.title""")
public class NationalRank {

    @Id
    private Long id;

    @Column(nullable = false)
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Service service;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NatoGrade grade;

    @Column(nullable = false)
    private String title;

    protected NationalRank() {
    }

    /** For example {@code Sous-lieutenant}. */
    public String getTitle() {
        return title;
    }

    /** The grade that the title stands for. */
    public NatoGrade getGrade() {
        return grade;
    }
}
