/**
 * Property taken for the emergency 应急征用: the certificate 应急征用凭证 its owner gets, and what became of
 * the property.
 *
 * <p>Invariants: a certificate says on what ground and why, what was taken and how much of it, from
 * whom, and by which unit with its telephone; one that is written after the property was taken says
 * so, and why it could not wait; what is not back by its day stands in the list of what is due; the
 * compensation is on record with when and how. Names and telephones of owners are masked on lists,
 * exports and the timeline, and stand in full on the certificate alone. Rules: 突发事件应对法 §12, §76
 * (return and compensation), 上海市实施办法 §35 (what a certificate names; afterwards if urgent).
 *
 * <p>Enter at {@link org.watchfloor.supply.requisition.RequisitionService}.
 */
@NullMarked
package org.watchfloor.supply.requisition;

import org.jspecify.annotations.NullMarked;
