/** The page of consultations: who is called, what was said, and what to look at next. */
@NullMarked
package org.watchfloor.response.consultation.view;

import org.jspecify.annotations.NullMarked;
