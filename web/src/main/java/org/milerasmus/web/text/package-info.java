/** Words of the application in English and French, and values as people read them. */
package org.milerasmus.web.text;
