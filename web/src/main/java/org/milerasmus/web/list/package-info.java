/** Lists: one adapter between a lazy table and a boundary, and the address that keeps what a list shows. */
package org.milerasmus.web.list;
