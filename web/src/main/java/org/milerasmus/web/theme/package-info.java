/** The theme of the components in the colours of the design system, for light and dark screens. */
package org.milerasmus.web.theme;
