/** Papers that anybody can check: on each the address of the public page, and its own code as a square that a phone reads. */
package org.milerasmus.paper;
