/** Agreements on their way from the draft to the end, in the container. */
package org.milerasmus.partnership.negotiation;
