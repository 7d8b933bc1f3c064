/** The menu: which pages each role finds in it, and which one is open. */
package org.milerasmus.web.menu;
