/** The people that the other demo data tell of: accounts for each role, and applicants. */
package org.milerasmus.demo.people;
