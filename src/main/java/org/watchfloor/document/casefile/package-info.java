/**
 * The file of a case 案卷: everything the record knows of one response or one incident, gathered
 * along what its entries are about, and printed in time order so that it can be proved afterwards
 * what was known when, and who decided.
 *
 * <p>Invariants: a line stands here only if an entry says it, with the name of that entry; what
 * happened and when it was written down are both told where they differ; nothing is left out of
 * what belongs to the case, and another response is never drawn in through a warning they share.
 * The last entry's link proves all before it.
 *
 * <p>Enter at {@link org.watchfloor.document.casefile.CasePaper}.
 */
@NullMarked
package org.watchfloor.document.casefile;

import org.jspecify.annotations.NullMarked;
