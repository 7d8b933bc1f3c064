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
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Payara reads at its start, as the distribution brings it, and made fit for one machine. */
final class DomainXml {

    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms300m",
            "-Xmn100m", // fewer collections while it starts
            "-Xmx1g",
            "-XX:+UseSerialGC", // on few cores the cheapest
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-XX:TieredStopAtLevel=1", // a short life on few cores: it is the start that has to be fast
            "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.fileinstall"); // without the remote shell

    private final Path file;
    private final Document document;

    DomainXml(Path file) throws IOException, ParserConfigurationException, SAXException {
        this.file = file;
        this.document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    }

    /** Listens on 127.0.0.1 alone, for pages and for administration. */
    void listen(int httpPort, int adminPort) {
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

    /**
     * No cluster, no message broker, which would listen to the whole network, no agent for measurements, through which each class
     * would go on its way into the server, and no more memory than the machine of a developer has to spare.
     *
     * @param modules   keeps what the server has found out about its own modules: seconds faster than finding them at each start
     * @param temporary for files on their way: two servers that are sent files of one name keep them apart
     */
    void lighten(Path modules, Path temporary) {
        each("hazelcast-config-specific-configuration", cluster -> cluster.setAttribute("enabled", "false"));
        addService("jms-service", "type", "DISABLED");
        addService("monitoring-service", "monitoring-enabled", "false");
        each("jvm-options", option -> {
            String text = option.getTextContent();
            if (text.startsWith("-Xmx") || text.startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart")) {
                option.getParentNode().removeChild(option);
            }
        });
        each("java-config", java -> {
            JVM_OPTIONS.forEach(option -> addOption(java, option));
            addOption(java, "-Dorg.osgi.framework.storage=" + modules);
            addOption(java, "-Djava.io.tmpdir=" + temporary);
        });
    }

    void write() throws IOException, TransformerException {
        try (var out = Files.newOutputStream(file)) {
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        }
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

    private void addOption(Element java, String option) {
        Element element = document.createElement("jvm-options");
        element.setTextContent(option);
        java.appendChild(element);
    }

    private void each(String name, Consumer<Element> change) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
        elements.forEach(change);
    }
}
