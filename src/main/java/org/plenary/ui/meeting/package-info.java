/** The meetings: their list, their facts and notices, and the editor of their agendas. */
package org.plenary.ui.meeting;
