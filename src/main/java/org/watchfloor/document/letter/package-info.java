/**
 * Written documents 文书 on A4, upright: reports, minutes, slips, the record of a case. The one way a
 * text of the house is set, whatever it says.
 *
 * <p>Invariants: every page tells which it is of how many, who printed it, when, and up to which
 * entry of the record, because pages get separated; long texts wrap, a table goes on over the pages
 * with its head on each; nothing is clipped. The name of the office stands in red over a line where
 * the document goes out (after GB/T 9704, plain: no seal, no form of its own).
 *
 * <p>Enter at {@link org.watchfloor.document.letter.LetterPress}, or, for a file a word processor
 * goes on with as well, at {@link org.watchfloor.document.letter.LetterFile}.
 */
@NullMarked
package org.watchfloor.document.letter;

import org.jspecify.annotations.NullMarked;
