/**
 * The three-outage pack 三断纸质包: what the duty room needs on paper when road, network and power are
 * out, as one PDF with a cover that says where what is.
 *
 * <p>Invariants: needs no network; what the record does not have is a line to fill in, never a
 * guess; the numbers of log sheets and order forms stand in the journal before they stand on paper,
 * so that none is given out twice; families are named only where the officer may see names and says
 * why; the file is whole or not there.
 *
 * <p>Enter at {@link org.watchfloor.document.pack.PaperPack}.
 */
@NullMarked
package org.watchfloor.document.pack;

import org.jspecify.annotations.NullMarked;
