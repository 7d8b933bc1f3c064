/** The search of the frame. */
package org.milerasmus.web.search;
