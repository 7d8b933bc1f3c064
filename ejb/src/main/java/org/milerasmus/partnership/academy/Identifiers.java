package org.milerasmus.partnership.academy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.milerasmus.shared.text.Typed;

/** By what other systems and the Commission know an institution. */
@Embeddable
public class Identifiers implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Form of an Erasmus code; the country part is padded to three characters and never trimmed. */
    public static final String ERASMUS_CODE = "(IRL|LUX|[A-Z]{2} |[A-Z]  )[A-Z][A-Z-]*[A-Z]\\d{2,3}";

    @Pattern(regexp = "|" + ERASMUS_CODE, message = "{erasmusCode}")
    @Column(name = "erasmus_code", unique = true)
    private String erasmusCode;

    @Pattern(regexp = "|\\d{9}", message = "{pic}")
    @Column(unique = true)
    private String pic;

    @Pattern(regexp = "|E\\d{8}", message = "{oid}")
    private String oid;

    @Size(max = 100)
    private String schac;

    /** {@code A  WIENER04}, or null for an academy without a charter of its own. */
    public String getErasmusCode() {
        return erasmusCode;
    }

    public void setErasmusCode(String erasmusCode) {
        this.erasmusCode = Typed.orNull(erasmusCode);
    }

    /** Participant identification code of the Commission, 9 digits. */
    public String getPic() {
        return pic;
    }

    public void setPic(String pic) {
        this.pic = Typed.orNull(pic);
    }

    /** Organisation identifier of Erasmus+, {@code E} and 8 digits. */
    public String getOid() {
        return oid;
    }

    public void setOid(String oid) {
        this.oid = Typed.orNull(oid);
    }

    /** SCHAC home organisation: the institution's internet domain, its identifier in Erasmus Without Paper. */
    public String getSchac() {
        return schac;
    }

    public void setSchac(String schac) {
        this.schac = Typed.orNull(schac);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identifiers that && Objects.equals(erasmusCode, that.erasmusCode) && Objects.equals(pic, that.pic)
                && Objects.equals(oid, that.oid) && Objects.equals(schac, that.schac);
    }

    @Override
    public int hashCode() {
        return Objects.hash(erasmusCode, pic, oid, schac);
    }
}
