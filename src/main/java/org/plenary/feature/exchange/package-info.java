/** Sending and receiving bundles, settling conflicts, proving the store. */
package org.plenary.feature.exchange;
