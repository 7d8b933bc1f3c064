/** What an instructor does on a visit, agreed by three parties who sign it, and the report on what was done. */
package org.milerasmus.exchange.programme;
