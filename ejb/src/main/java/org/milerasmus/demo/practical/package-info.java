/** A practical forensics task of the demo data: an invented case with evidence that is made in code, the same each time. */
package org.milerasmus.demo.practical;
