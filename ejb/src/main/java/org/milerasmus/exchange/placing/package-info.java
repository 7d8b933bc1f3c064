/** What administrators do with a round: compute it for a look, explain it, change it by hand, publish it, and fill it up later. */
package org.milerasmus.exchange.placing;
