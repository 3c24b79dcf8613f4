/** Tests of proposals. */
@NullMarked
package org.watchfloor.response.proposal;

import org.jspecify.annotations.NullMarked;
