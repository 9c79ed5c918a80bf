/** The main window: menus, tabs, status line, keys, look, errors, and what is remembered. */
package org.thetascope.app.window;
