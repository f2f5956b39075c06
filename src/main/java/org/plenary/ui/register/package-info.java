/** The registers of actions, decisions and questions: what was promised, decided and asked, found again, kept up to date and written out. */
package org.plenary.ui.register;
