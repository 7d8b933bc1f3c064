/** Agreements on their way from the draft to the end, in the container and in the browser. */
package org.milerasmus.partnership.negotiation;
