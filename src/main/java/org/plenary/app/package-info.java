/** start, wire, stop: Wiring (by hand, readable in one screen), AppFolders, Preferences, single instance. */
package org.plenary.app;
