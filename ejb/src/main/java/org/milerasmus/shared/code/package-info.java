/** The codes by which people name records. */
package org.milerasmus.shared.code;
