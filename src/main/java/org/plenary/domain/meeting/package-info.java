/** Meeting, Session, AgendaItem, Attendance, Note, Decision, ActionItem and Recording. */
package org.plenary.domain.meeting;
