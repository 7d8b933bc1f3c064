/** The client's side of the tests: the server they run in, and how they get there. Never part of what is deployed. */
package org.milerasmus.it.server;
