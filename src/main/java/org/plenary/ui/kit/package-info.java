/** Background, Dialogs, Texts, Form, Chips, Icons, Shortcuts: knows no screen and no subject. */
package org.plenary.ui.kit;
