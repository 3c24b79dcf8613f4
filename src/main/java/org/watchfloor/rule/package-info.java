/**
 * Rules as data: how a file of rules is read, where it comes from and what each row rests on.
 *
 * <p>Invariants: a station's own file in its folder {@code rules} stands in the place of the one
 * that comes with the program; one with a fault is refused with line and reason, and the program's
 * own goes on holding, so that no clock stops because of a slip of the pen; every row names its
 * source and how sure it is. A change made in the program is written whole or not at all, and reads
 * back as meant.
 *
 * <p>Enter at {@link org.watchfloor.rule.RuleFile}; a feature with rules joins {@link
 * org.watchfloor.rule.OwnRules}, so that the health check looks at them.
 */
@NullMarked
package org.watchfloor.rule;

import org.jspecify.annotations.NullMarked;
