/** The score sheet on the screen, for the director and the evaluators. */
@NullMarked
package org.watchfloor.drill.score.view;

import org.jspecify.annotations.NullMarked;
