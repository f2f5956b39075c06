/** What the audience may be shown of a review, read from its public edition alone (DOMAIN C2). */
package org.plenary.feature.projector;
