/** What every answer carries whichever page it comes from: safety headers, caching, a number for the log. */
package org.milerasmus.web.http;
