/** Signing in and out. */
package org.milerasmus.security.signin;

