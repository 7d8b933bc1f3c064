/** The lists of the application as somebody opens them: over HTTP, whole pages, each kind of reader. */
package org.milerasmus.lists;
