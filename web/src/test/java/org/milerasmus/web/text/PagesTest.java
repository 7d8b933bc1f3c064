package org.milerasmus.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** A page holds no words, no style and no script of its own. */
class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SHOWN = Set.of("label", "title", "hint", "header", "message", "alt", "placeholder", "heading", "headerText",
            "aria-label", "ariaLabel", "emptyTitle", "emptyText", "emptyMessage", "itemLabel", "state", "due", "summary", "requiredMessage");

    static List<Path> pages() {
        return Sources.below(Sources.PAGES, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoWordsOfItsOwn(Path page) {
        assertThat(elements(page).flatMap(PagesTest::words)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoStyleAndNoScriptOfItsOwn(Path page) {
        assertThat(elements(page).map(Element::getTagName)).doesNotContain("style", "script");
        assertThat(elements(page).flatMap(PagesTest::attributes).map(Attr::getName).filter(PagesTest::isStyleOrHandler)).isEmpty();
    }

    private static boolean isStyleOrHandler(String attribute) {
        return attribute.equals("style") || attribute.matches("on(click|change|submit|key\\w+|focus|blur|load|mouse\\w+)");
    }

    private static Stream<String> words(Element element) {
        Stream<String> texts = nodes(element.getChildNodes()).filter(Text.class::isInstance).map(Node::getNodeValue);
        Stream<String> shown = attributes(element).filter(attribute -> SHOWN.contains(attribute.getName())).map(Attr::getValue);
        return Stream.concat(texts, shown).map(text -> EXPRESSION.matcher(text).replaceAll("")).filter(text -> WORD.matcher(text).find()).map(String::strip);
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item).map(Attr.class::cast);
    }

    private static Stream<Element> elements(Path page) {
        return nodes(parse(page).getElementsByTagName("*")).map(Element.class::cast);
    }

    private static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }

    private static Document parse(Path page) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(Sources.read(page))));
        } catch (Exception e) {
            throw new AssertionError(page + " is not well-formed", e);
        }
    }
}
