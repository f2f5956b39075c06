/** Meetings and their agendas: reading them, arranging items, starting new ones. */
package org.plenary.feature.meeting;
