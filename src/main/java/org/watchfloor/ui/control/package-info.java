/**
 * Controls that several pages share: the register (a searchable, sortable, exportable table), level
 * chips, countdowns, the search field, the sentence shown instead of an empty list.
 *
 * <p>Invariants: a level is never told by colour alone, it carries numeral, word and bars; an empty
 * list says why it is empty; a table remembers its columns per seat; no control knows a domain
 * type.
 *
 * <p>Enter at {@link org.watchfloor.ui.control.RegisterTable}, {@link
 * org.watchfloor.ui.control.LevelChip} and {@link org.watchfloor.ui.control.CountdownLabel}.
 */
@NullMarked
package org.watchfloor.ui.control;

import org.jspecify.annotations.NullMarked;
