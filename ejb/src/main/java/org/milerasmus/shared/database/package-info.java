/** The one database of the application, and its schema. */
package org.milerasmus.shared.database;
