package org.milerasmus.partnership.factsheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.Typed;

/** A topic of cyber forensics that academies can say that they teach. */
@Entity
@Table(name = "forensic_topic")
@NamedQuery(name = "ForensicTopic.all", query = "select t from ForensicTopic t order by t.nameEn, t.id")
@NamedQuery(name = "ForensicTopic.named", query = "select t.id from ForensicTopic t where t.nameEn = :en or t.nameFr = :fr")
public class ForensicTopic extends Aggregate {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 120)
    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @NotBlank
    @Size(max = 120)
    @Column(name = "name_fr", nullable = false)
    private String nameFr;

    @Column(nullable = false)
    private boolean retired;

    /** A topic to be named. */
    public ForensicTopic() {
    }

    /** Its name in French for French readers, else in English. */
    public String name(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? nameFr : nameEn;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = Typed.orNull(nameEn);
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = Typed.orNull(nameFr);
    }

    /** Whether it is no longer offered for choice; fact sheets that have it keep it. */
    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    /** Its English name, for the audit trail. */
    @Override
    public String toString() {
        return nameEn;
    }
}
