/** Files that people hand in: told by their content, bounded in size, kept apart from the records that they belong to. */
package org.milerasmus.document;
