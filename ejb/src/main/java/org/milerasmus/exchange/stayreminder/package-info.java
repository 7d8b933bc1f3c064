/** Reminders of what a stay waits for, each sent once. */
package org.milerasmus.exchange.stayreminder;
