package org.milerasmus.it.server;

import fish.payara.arquillian.container.payara.remote.PayaraRemoteDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/** Deploys for the first test class and tells the later ones what came of it; the application ends with its server. */
public class DeployedOnce extends PayaraRemoteDeployableContainer {

    private static ProtocolMetaData deployed;
    private static DeploymentException failed;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (failed != null) {
            throw failed;
        }
        if (deployed == null) {
            deployFirst(archive);
        }
        return deployed;
    }

    private void deployFirst(Archive<?> archive) throws DeploymentException {
        try {
            deployed = super.deploy(archive);
            TestServer.fill();
        } catch (DeploymentException e) {
            failed = e;
            throw e;
        }
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next test class needs it
    }
}
