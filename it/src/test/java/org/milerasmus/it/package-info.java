/** Tests that run inside the server on the real database, and what they share. */
package org.milerasmus.it;
