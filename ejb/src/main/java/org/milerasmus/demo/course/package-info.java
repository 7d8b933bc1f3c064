/** The catalogue of the demo data: a curriculum of digital forensics with its modules, and courses of further hosts. */
package org.milerasmus.demo.course;
