/** The assessment form of a recommendation: drafting, the guided path, answers, the team's text and their history. */
package org.plenary.ui.assessment;
