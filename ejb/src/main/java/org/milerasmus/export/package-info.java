/** What leaves the system as a file: tables as a spreadsheet, comma-separated values or pages, and documents to print and sign. */
package org.milerasmus.export;
