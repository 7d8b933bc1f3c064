/** Where offers and requests for visits of instructors are written, found, and held side by side. */
package org.milerasmus.exchange.teachingdesk;
