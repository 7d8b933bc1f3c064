/** Pages on which the chain of command answers, and those on which an academy says whom it asks. */
package org.milerasmus.web.exchange.consent;
