/** Invented people and exchanges between the real academies, for trying the system out; never outside demo mode. */
package org.milerasmus.demo;
