/** Accounts as staff and administrators run them. */
package org.milerasmus.security.account;

