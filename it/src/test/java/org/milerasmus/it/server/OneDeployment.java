package org.milerasmus.it.server;

import fish.payara.arquillian.container.payara.remote.PayaraRemoteDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Lets all test classes share one deployment: each of its own would cost more than all their tests. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, TestedApplication.class);
        builder.override(DeployableContainer.class, PayaraRemoteDeployableContainer.class, DeployedOnce.class);
    }
}
