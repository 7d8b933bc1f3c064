/** Who did what to which record and when: written by itself for every change, searched by administrators and auditors. */
package org.milerasmus.audit;
