/** What a review is besides its recommendations and meetings: the day at a glance, its members, all its material, and taking in texts. */
package org.plenary.ui.review;
