/** What every timer of the application has in common. */
package org.milerasmus.shared.timer;
