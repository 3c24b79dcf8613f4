@NullMarked
package org.watchfloor.drill.score.view;

import org.jspecify.annotations.NullMarked;
