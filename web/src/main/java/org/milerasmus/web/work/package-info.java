/** Pages of long work in the background. */
package org.milerasmus.web.work;
