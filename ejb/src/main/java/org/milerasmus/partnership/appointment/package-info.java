/** Who holds a duty at an academy, for how long, and who stands in during absence. */
package org.milerasmus.partnership.appointment;
