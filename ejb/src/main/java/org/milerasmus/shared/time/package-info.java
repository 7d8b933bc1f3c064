/** Time: the clock that every rule reads, and spans of time that records of several capabilities have in common. */
package org.milerasmus.shared.time;
