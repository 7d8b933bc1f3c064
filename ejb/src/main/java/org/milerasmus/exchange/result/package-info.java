/** What somebody achieved in one component, and how many credits it can have. */
package org.milerasmus.exchange.result;
