/** Sending and receiving bundles and settling conflicts: what will change is seen before it changes. */
package org.plenary.ui.exchange;
