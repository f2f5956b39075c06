/** Start, wire, stop: everything is put together here by hand. */
package org.plenary.app;
