/** What a person chose on this computer, where things lie on it, the keys, and what the program is made of. */
package org.plenary.ui.settings;
