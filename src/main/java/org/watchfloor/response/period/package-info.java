/**
 * The emergency flood period 紧急防汛期: a switch of its own beside the response levels, declared and
 * lifted by the headquarters (防洪法 §41), with powers no level gives (§45).
 *
 * <p>Invariants: it is declared on one of the grounds the law names, by a post the hall's file
 * authorises, and stands until it is lifted by a decision; neither a level nor a warning starts or
 * ends it. One at most stands for a headquarters. Grounds, posts and what it allows are data with
 * their source. Two machines that declared or lifted apart leave a contradiction; the first counts.
 *
 * <p>Enter at {@link org.watchfloor.response.period.FloodPeriods}.
 */
@NullMarked
package org.watchfloor.response.period;

import org.jspecify.annotations.NullMarked;
