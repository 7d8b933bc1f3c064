/** Counts what goes to the database; lies beside the JDBC driver in the tested application's libraries. */
package org.milerasmus.it.sql;
