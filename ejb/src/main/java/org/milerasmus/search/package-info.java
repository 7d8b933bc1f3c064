/** One search over everything that has a code or a name; each list decides by itself what the caller may see of it. */
package org.milerasmus.search;
