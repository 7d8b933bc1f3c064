/** What follows from accepted applications: people abroad, learning agreements, results, and what partners owe each other. */
package org.milerasmus.demo.stay;
