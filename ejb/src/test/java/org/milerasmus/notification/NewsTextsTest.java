package org.milerasmus.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.partnership.agreement.life.AgreementAct;

class NewsTextsTest {

    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet()).allSatisfy(key -> {
            assertThat(formats(FRENCH.getString(key))).as(key).isEqualTo(formats(ENGLISH.getString(key)));
            assertThat(Stream.of(ENGLISH, FRENCH).map(texts -> texts.getString(key))).as(key).noneMatch(text -> text.contains("'"));
        });
        assertThat(FRENCH.getString("mail.greeting")).isNotEqualTo(ENGLISH.getString("mail.greeting"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DRAFT")
    void everyStateIsNewsForTheApplicant(ApplicationStatus status) {
        News news = new News("own." + status, List.of("MEX-2026-00042", "Demo Cadet", "Demo module"), "/x");
        assertThat(NewsTexts.in("en").title(news) + NewsTexts.in("en").text(news)).contains("MEX-2026-00042");
        assertThat(NewsTexts.in("fr").title(news)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"DRAFTED", "RENEWED"})
    void whatHappensToAnAgreementIsNewsForItsParties(AgreementAct act) {
        News news = new News("agreement." + act, List.of("AGR-2026-00007", "Demo Academy", "Demo Academy – Demo University"), "/x");
        assertThat(NewsTexts.in("en").title(news) + NewsTexts.in("en").text(news)).contains("AGR-2026-00007", "Demo University");
        assertThat(NewsTexts.in("fr").title(news)).isNotBlank();
    }

    @Test
    void aMailGreetsInTheRecipientsLanguageAndSaysWhereToLook() {
        News news = new News("account.approved", List.of("Demo Cadet"), "/dashboard");
        assertThat(NewsTexts.in("fr").mail(news, "Demo Cadet", "https://erasmus.example/dashboard"))
                .startsWith("Bonjour Demo Cadet,\n\n").contains("\n\nhttps://erasmus.example/dashboard\n\n");
        assertThat(NewsTexts.in("ja").title(news)).isEqualTo("Your account is approved");
    }

    @Test
    void whatPeopleTypeStaysOneLine() {
        News news = new News("account.registered", List.of("Eve\r\nBcc: all@example.test\u2028{0}"), "/x");
        assertThat(NewsTexts.in("en").title(news)).isEqualTo("Eve Bcc: all@example.test {0} asks for an account");
    }

    private static List<String> formats(String text) {
        return Arrays.stream(new MessageFormat(text).getFormatsByArgumentIndex()).map(String::valueOf).toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(NewsTexts.BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
