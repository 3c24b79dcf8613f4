/**
 * Several jobs at once: which team serves which need, so that all needs together are served
 * soonest. A list sorted by minutes gives the first job the team the second one needs.
 *
 * <p>Invariants: a team goes to one job and serves there whatever it can; every need that nobody
 * serves is named and costs a day or more; a job of twice the weight gets a team that both want
 * alone; the bound is proven, the gap is told; the same question has the same answer.
 *
 * <p>Enter at {@link org.watchfloor.team.joint.JointSolver}.
 */
@NullMarked
package org.watchfloor.team.joint;

import org.jspecify.annotations.NullMarked;
