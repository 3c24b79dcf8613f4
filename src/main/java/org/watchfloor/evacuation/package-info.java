/**
 * Moving people out of danger 人员转移: the roster of households that must move from each risk point
 * and area, the moves that are called, and what became of every single household.
 *
 * <p>Invariants: who has not moved is a list of names and never only a percentage; a household
 * nobody reported has not moved; the counts of 紧急避险转移 (moved out of danger), 紧急转移安置 (cannot live at
 * home) and 需紧急生活救助 (needs relief) are each made of their own entries and never of each other; a
 * move is called and ended by an authorised post with reason and document. Names, telephones and
 * addresses are personal data: masked on screens, lists and exports, never on the map, the wall or
 * the hall's timeline. Legal basis: 突发事件应对法 §73; Zhejiang flood rules §26 (place and means, force
 * against who refuses); 突发事件应对法 §85 (delete afterwards).
 *
 * <p>Which household goes to which shelter is reckoned in {@code evacuation.assignment}; what was
 * taken over of it ({@link org.watchfloor.evacuation.ShelterPlans}) goes before the shelter of the
 * roster.
 *
 * <p>Enter at {@link org.watchfloor.evacuation.EvacuationService} and {@link
 * org.watchfloor.evacuation.HouseholdService}; vessels are in {@code evacuation.vessel}.
 */
@NullMarked
package org.watchfloor.evacuation;

import org.jspecify.annotations.NullMarked;
