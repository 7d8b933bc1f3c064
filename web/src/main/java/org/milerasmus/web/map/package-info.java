/** Maps of Europe, drawn on the server from outlines that ship with the application. */
package org.milerasmus.web.map;
