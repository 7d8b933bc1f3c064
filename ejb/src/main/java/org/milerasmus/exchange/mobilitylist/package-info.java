/** Stays as lists show them, and finding one by its code. */
package org.milerasmus.exchange.mobilitylist;
