/** Signing in and out, registration, invitations and accounts. */
package org.milerasmus.web.security;
