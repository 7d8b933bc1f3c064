/** What people type into forms and search fields, and the text of files that they give us. */
package org.milerasmus.shared.text;
