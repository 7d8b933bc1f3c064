package org.milerasmus.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import org.milerasmus.run.machine.Child;
import org.milerasmus.run.machine.Folders;
import org.milerasmus.run.machine.KeptAnswer;
import org.milerasmus.run.machine.Trouble;
import org.xml.sax.SAXException;

/**
 * The configuration of a Payara for one machine, made anew from the distribution's own at every start, so that nothing
 * of an earlier start is left in it; what the server has found out about its own modules stays beside it. All it listens on is 127.0.0.1.
 */
final class Domain {

    static final String NAME = "erasmus";

    private final Path payara;
    private final Path folder;

    private Domain(Path payara, Path folder) {
        this.payara = payara;
        this.folder = folder;
    }

    /** Makes the domain's folder under the given one. */
    static Domain create(Path payara, Path parent, int httpPort, int adminPort) {
        Path folder = Folders.create(parent).resolve(NAME);
        Folders.delete(folder);
        Folders.copy(payara.resolve("glassfish/domains/domain1"), folder);
        greet(folder.resolve("docroot"));
        Domain domain = new Domain(payara, folder);
        try {
            DomainXml xml = new DomainXml(domain.configuration());
            xml.listen(httpPort, adminPort);
            xml.lighten(folder.resolveSibling("modules"), Folders.create(folder.resolve("tmp")));
            xml.write();
            return domain;
        } catch (IOException | ParserConfigurationException | SAXException | TransformerException e) {
            throw new Trouble("Payara's configuration could not be written into " + folder + ".", e);
        }
    }

    /** What is read at the address until the application is there, instead of Payara's own welcome. */
    private static void greet(Path pages) {
        Folders.delete(pages);
        try (InputStream page = Domain.class.getResourceAsStream("starting.html")) {
            Files.copy(page, Folders.create(pages).resolve("index.html"));
        } catch (IOException e) {
            throw new Trouble("The page for the start could not be written into " + pages + ".", e);
        }
    }

    /** The command that starts this domain and then carries out what stands in the file, as Payara itself would put it together. */
    List<String> command(Path boot) {
        Path java = Path.of(System.getProperty("java.home"), "bin/java");
        Path asadmin = payara.resolve("glassfish/lib/client/appserver-cli.jar");
        List<String> question = List.of(java.toString(), "-jar", asadmin.toString(), "start-domain", "--dry-run",
                "--postbootcommandfile", boot.toString(), "--domaindir", folder.getParent().toString(), NAME);
        String asked = String.join(" ", question) + Folders.read(configuration());
        return new KeptAnswer(folder.resolveSibling("command")).to(asked, () -> commandOf(Child.linesOf(question)));
    }

    /** What stands between a headline and an empty line; before it, Java may say that it picked options up from the environment. */
    static List<String> commandOf(List<String> printed) {
        List<String> lines = printed.stream().dropWhile(line -> !line.startsWith("Dump of JVM")).skip(1).toList();
        int end = lines.indexOf("");
        if (end < 1) {
            throw new Trouble("Payara does not say how to start: " + String.join(" ", printed));
        }
        return lines.subList(0, end);
    }

    private Path configuration() {
        return folder.resolve("config/domain.xml");
    }
}
