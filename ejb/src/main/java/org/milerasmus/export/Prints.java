package org.milerasmus.export;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Documents to print, sign and keep, as tagged PDF. Each has a template of its own, {@code <name>.ftlx} beside the class that
 * it belongs to, which fills in the frame {@code /org/milerasmus/export/document.ftlx}, and its words beside it in
 * {@code <name>.properties} and {@code <name>_fr.properties}. Values are escaped by the template engine.
 */
@ApplicationScoped
public class Prints {

    private final Configuration templates = configuration();

    /**
     * The file of a document.
     *
     * @param owner    class beside which template and words lie
     * @param name     of the template, without its ending
     * @param language of the words: English where we do not have it
     * @param values   what the template shows, by name
     */
    public byte[] pdf(Class<?> owner, String name, Locale language, Map<String, ?> values) {
        String folder = owner.getPackageName();
        Map<String, Object> model = new HashMap<>(values);
        model.put("w", new PrintWords(folder + "." + name, language, owner.getClassLoader()));
        model.put("language", language.toLanguageTag());
        try {
            model.put("style", Pdf.text("document.css"));
            StringWriter page = new StringWriter();
            templates.getTemplate(folder.replace('.', '/') + "/" + name + ".ftlx", language).process(model, page);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Pdf.write(tree(page.toString()), file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The template " + name + " of " + folder + " cannot be filled", e);
        }
    }

    private static Document tree(String page) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Prints.class, "/");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false); // one template for all languages: the words differ
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ENGLISH);
        return configuration;
    }
}
