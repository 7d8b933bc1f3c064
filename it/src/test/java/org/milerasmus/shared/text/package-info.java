/** Words that are looked up before a list is asked for. */
package org.milerasmus.shared.text;
