/** Walks over the page of consultations. */
@NullMarked
package org.watchfloor.response.consultation.view;

import org.jspecify.annotations.NullMarked;
