/**
 * Starts and stops a whole installation on one machine: the embedded database, Payara with the application, for
 * {@code mvn -Prun} and for the tests alike. No part of what is deployed.
 */
package org.milerasmus.run;
