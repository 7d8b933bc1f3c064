/** Accounts, their roles, and who is calling. */
package org.milerasmus.security;

