/** Starting a review, its people, and looking at or editing any thing of it. */
package org.plenary.feature.review;
