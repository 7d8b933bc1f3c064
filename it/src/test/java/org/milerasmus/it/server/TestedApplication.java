package org.milerasmus.it.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.milerasmus.it.mechanism.MechanismOfArchive;
import org.milerasmus.it.sql.StatementCounter;
import org.milerasmus.run.TestInstallation;

/** The EAR as it was built, with one more WAR in it that holds all tests of the container. */
public class TestedApplication implements DeploymentScenarioGenerator {

    private static final String TESTS = "tests.war";
    private static final String MODULE = "<module><web><web-uri>" + TESTS + "</web-uri><context-root>/tests</context-root></web></module>";

    /** What belongs to the client’s side. */
    private static final String OUTSIDE = "/WEB-INF/classes/((META-INF/services|org/milerasmus/(lists|it/server))/.*|.*DT(\\$.*)?\\.class)";

    private static boolean built;

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        EnterpriseArchive application = built ? stand() : build();
        built = true;
        return List.of(new DeploymentDescription("application", application));
    }

    private static EnterpriseArchive build() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "milerasmus.ear")
                .importFrom(TestInstallation.path("erasmus.ear").toFile()).as(EnterpriseArchive.class);
        ear.setApplicationXML(new StringAsset(descriptor(ear).replace("<library-directory>", MODULE + "<library-directory>")));
        ear.addAsModule(tests());
        ear.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "statement-counter.jar").addPackage(StatementCounter.class.getPackage()));
        ear.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "mechanism.jar").addPackage(MechanismOfArchive.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
        return ear;
    }

    /** Stands for the application that is already deployed; {@link DeployedOnce} never sends it. */
    private static EnterpriseArchive stand() {
        return ShrinkWrap.create(EnterpriseArchive.class, "milerasmus.ear")
                .addAsModule(Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, TESTS)));
    }

    private static WebArchive tests() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, TESTS)
                .merge(classes(), "WEB-INF/classes", Filters.exclude(OUTSIDE))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(Stream.of(Assertions.class, Awaitility.class, JwtConsumer.class, Matcher.class, ParameterizedTest.class)
                        .map(TestedApplication::library).toArray(File[]::new));
        return Testable.archiveToTest(war);
    }

    private static GenericArchive classes() {
        return ShrinkWrap.create(ExplodedImporter.class).importDirectory(library(TestedApplication.class)).as(GenericArchive.class);
    }

    private static File library(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String descriptor(EnterpriseArchive ear) {
        try (InputStream xml = ear.get("META-INF/application.xml").getAsset().openStream()) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
