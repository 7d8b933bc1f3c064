/** The server under the tests in the browser, its database and its log. */
package org.milerasmus.st.server;
