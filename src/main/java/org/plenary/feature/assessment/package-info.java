/** Assessing a recommendation: reading its form, drafting, looking back, submitting. */
package org.plenary.feature.assessment;
