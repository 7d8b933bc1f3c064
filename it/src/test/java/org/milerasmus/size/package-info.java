/** The application with the data of a large programme: what its lists cost, and whether its figures still agree. */
package org.milerasmus.size;
