/** MainWindow, Navigation, ProjectorWindow; the only place that knows every screen. */
package org.plenary.ui.window;
