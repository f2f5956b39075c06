/** What a review is: records and pure functions that import nothing but the language's own packages. */
package org.plenary.domain;
