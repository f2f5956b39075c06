/**
 * Change, Edit, Dot, ChangeLog, heads, forks, order, deletion and the hybrid clock of SYNC §1–2: pure, and the best-tested room.
 *
 * <p>It knows no subject: recommendations and meetings reach it only as {@link org.plenary.domain.exchange.Kind} declarations.
 */
package org.plenary.domain.exchange;
