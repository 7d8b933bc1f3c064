package org.milerasmus.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.milerasmus.shared.text.Typed;

/** The words of the news in the languages of the recipients. */
final class NewsTexts {

    static final String BUNDLE = "org.milerasmus.notification.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    private NewsTexts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, NewsTexts.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static NewsTexts in(String language) {
        return new NewsTexts(Locale.forLanguageTag(language));
    }

    String title(News news) {
        return fill(news.key() + ".title", news.args().toArray());
    }

    String text(News news) {
        return fill(news.key() + ".text", news.args().toArray());
    }

    /** The whole mail: greeting, text, the address of the page, and why it was sent. */
    String mail(News news, String name, String address) {
        return String.join("\n\n", fill("mail.greeting", Typed.oneLine(name)), text(news), address, fill("mail.footer")) + "\n";
    }

    private String fill(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
