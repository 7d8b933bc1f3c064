package org.milerasmus.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** The trail speaks the reader's language, also about what the database keeps in codes. */
class AuditST extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, DESK, Last sign-in", "fr, PHONE_DARK, Dernière connexion"})
    void changesAreToldInWords(String language, Screen screen, String lastSignIn) {
        Window auditor = window(screen).login("auditor@demo.example");
        auditor.open("/settings?language=" + language);
        auditor.open("/audit/list?action=CHANGED&recordType=Account");
        Page page = auditor.page();
        Locator change = page.locator(".change", new Page.LocatorOptions().setHasText(lastSignIn)).first();
        assertThat(change).isVisible();
        assertThat(change).containsText(Pattern.compile("\\d{1,2} \\S+ \\d{4}, \\d{2}:\\d{2} "));
        assertThat(change).not().containsText(Pattern.compile("\\dT\\d|lastLoginAt"));
        auditor.inspect("audit-words-" + language);
        auditor.open("/settings?language=en"); // the account is shared, and remembers its language
    }
}
