/** Passwords: what they must be, how they are kept, and the links by which they are chosen. */
package org.milerasmus.security.password;

