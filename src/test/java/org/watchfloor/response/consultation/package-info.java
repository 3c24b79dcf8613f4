/** Tests of consultations. */
@NullMarked
package org.watchfloor.response.consultation;

import org.jspecify.annotations.NullMarked;
