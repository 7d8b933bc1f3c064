/** What records of each kind wait for, whoever is the reader: consents, learning agreements, stays, visits. */
package org.milerasmus.dashboard.waiting;
