/** What the user sees when something cannot be done: a message on the page, or a plain page of its own. */
package org.milerasmus.web.failure;
