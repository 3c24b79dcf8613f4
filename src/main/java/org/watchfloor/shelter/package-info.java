/**
 * Where people find a roof: the register of emergency shelters 应急避难场所, their capacity for a night,
 * a fortnight or longer, whether they are open, and how many people are inside.
 *
 * <p>Invariants: a shelter closes only when nobody is left inside; one that is not yet accepted is
 * not opened; a change of state is one guarded step that can answer no; capacity is counted per
 * stage, because the same hall holds four times as many for a night as for a fortnight. After a
 * merge the two may contradict each other: then both the people and the state stay visible,
 * flagged. Rules: 突发事件应对法 §31, 自然灾害救助条例 §11, GB/T 44013-2024.
 *
 * <p>Enter at {@link org.watchfloor.shelter.ShelterService}.
 */
@NullMarked
package org.watchfloor.shelter;

import org.jspecify.annotations.NullMarked;
