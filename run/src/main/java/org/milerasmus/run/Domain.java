package org.milerasmus.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.milerasmus.run.machine.Child;
import org.milerasmus.run.machine.Folders;
import org.milerasmus.run.machine.Trouble;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The configuration of a Payara for one machine, made anew from the distribution's own at every start, so that nothing
 * of an earlier start is left in it; what the server has found out about its own modules stays beside it. All it listens on is 127.0.0.1.
 */
final class Domain {

    static final String NAME = "erasmus";

    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms300m",
            "-Xmn100m", // fewer collections while it starts
            "-Xmx1g",
            "-XX:+UseSerialGC", // on few cores the cheapest
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-XX:TieredStopAtLevel=1", // a short life on few cores: it is the start that has to be fast
            "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.fileinstall"); // without the remote shell

    private final Path payara;
    private final Path folder;
    private final Document document;

    private Domain(Path payara, Path folder) throws IOException, ParserConfigurationException, SAXException {
        this.payara = payara;
        this.folder = folder;
        this.document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(configuration().toFile());
    }

    /** Makes the domain's folder under the given one. */
    static Domain create(Path payara, Path parent, int httpPort, int adminPort) {
        Path folder = Folders.create(parent).resolve(NAME);
        Folders.delete(folder);
        Folders.copy(payara.resolve("glassfish/domains/domain1"), folder);
        try {
            Domain domain = new Domain(payara, folder);
            domain.listen(httpPort, adminPort);
            domain.refuseBroker();
            domain.refuseAgent();
            domain.lighten();
            domain.write();
            return domain;
        } catch (IOException | ParserConfigurationException | SAXException | TransformerException e) {
            throw new Trouble("Payara's configuration could not be written into " + folder + ".", e);
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

    private void listen(int httpPort, int adminPort) {
        each("network-listener", listener -> {
            listener.setAttribute("address", "127.0.0.1");
            switch (listener.getAttribute("name")) {
                case "http-listener-1" -> listener.setAttribute("port", String.valueOf(httpPort));
                case "admin-listener" -> listener.setAttribute("port", String.valueOf(adminPort));
                default -> listener.setAttribute("enabled", "false");
            }
        });
        each("transport", tcp -> tcp.setAttribute("idle-key-timeout-seconds", "900")); // a deployment may be silent for longer than 30 s
        each("iiop-listener", listener -> listener.setAttribute("enabled", "false"));
        each("jmx-connector", connector -> connector.setAttribute("enabled", "false"));
    }

    /** No cluster, and no more memory than the machine of a developer has to spare. */
    private void lighten() {
        each("hazelcast-config-specific-configuration", cluster -> cluster.setAttribute("enabled", "false"));
        each("jvm-options", option -> {
            String text = option.getTextContent();
            if (text.startsWith("-Xmx") || text.startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart")) {
                option.getParentNode().removeChild(option);
            }
        });
        each("java-config", java -> {
            JVM_OPTIONS.forEach(option -> add(java, option));
            add(java, "-Dorg.osgi.framework.storage=" + folder.resolveSibling("modules")); // seconds faster than finding them at each start
            add(java, "-Djava.io.tmpdir=" + temporary()); // two servers that are sent files of one name keep them apart
        });
    }

    /** Payara would add a message broker by itself, which listens to the whole network. */
    private void refuseBroker() {
        addService("jms-service", "type", "DISABLED");
    }

    /** Nor an agent for measurements, through which each class would go on its way into the server. */
    private void refuseAgent() {
        addService("monitoring-service", "monitoring-enabled", "false");
    }

    private void addService(String name, String attribute, String value) {
        each("config", config -> {
            if ("server-config".equals(config.getAttribute("name"))) {
                Element service = document.createElement(name);
                service.setAttribute(attribute, value);
                config.appendChild(service);
            }
        });
    }

    private void add(Element java, String option) {
        Element element = document.createElement("jvm-options");
        element.setTextContent(option);
        java.appendChild(element);
    }

    private Path temporary() {
        return Folders.create(folder.resolve("tmp"));
    }

    private void each(String name, Consumer<Element> change) {
        var found = document.getElementsByTagName(name);
        List<Element> elements = IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
        elements.forEach(change);
    }

    private void write() throws IOException, TransformerException {
        try (var out = Files.newOutputStream(configuration())) {
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        }
    }
}
