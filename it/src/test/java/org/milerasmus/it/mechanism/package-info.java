/** Who asks callers who they are, where the application and the archive of its tests are one. A library of what is deployed. */
package org.milerasmus.it.mechanism;
