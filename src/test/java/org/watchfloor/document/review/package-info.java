/** Tests of the report of a review. */
@NullMarked
package org.watchfloor.document.review;

import org.jspecify.annotations.NullMarked;
