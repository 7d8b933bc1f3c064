/** Forms as a whole: what their inputs hold. */
package org.milerasmus.web.form;
