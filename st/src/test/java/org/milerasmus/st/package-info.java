/** What tests in the browser share. Never part of what is deployed. */
package org.milerasmus.st;
