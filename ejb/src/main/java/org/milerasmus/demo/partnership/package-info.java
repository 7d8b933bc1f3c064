/** What academies of the demo data know and agree about each other: contacts, grades, agreements in every state. */
package org.milerasmus.demo.partnership;
