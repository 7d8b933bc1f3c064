package org.milerasmus.partnership.academy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.milerasmus.shared.text.Typed;

/** By which codes the registers of the Union know an institution. */
@Embeddable
public class AcademyCodes implements Serializable {

    /** Form of an Erasmus code; the country part is padded to three characters and never trimmed. */
    public static final String ERASMUS_CODE = "(IRL|LUX|[A-Z]{2} |[A-Z]  )[A-Z][A-Z-]*[A-Z]\\d{2,3}";

    private static final long serialVersionUID = 1L;

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

    /** Whether all of them are the same. */
    boolean areThoseOf(AcademyCodes other) {
        return Objects.equals(erasmusCode, other.erasmusCode) && Objects.equals(pic, other.pic)
                && Objects.equals(oid, other.oid) && Objects.equals(schac, other.schac);
    }

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
}
