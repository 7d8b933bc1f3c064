/** Calls of the demo data, and how people apply, are asked about and are chosen. */
package org.milerasmus.demo.application;
