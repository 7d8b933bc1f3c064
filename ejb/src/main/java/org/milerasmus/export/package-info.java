/** Tables as files that people carry on: a spreadsheet, comma-separated values, or pages to print. */
package org.milerasmus.export;
