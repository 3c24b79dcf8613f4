@NullMarked
package org.watchfloor.drill.score.judgement;

import org.jspecify.annotations.NullMarked;
