/** Who stands where in a round, and which seats there are: what is read from the records before anything is computed. */
package org.milerasmus.exchange.placement.merit;
