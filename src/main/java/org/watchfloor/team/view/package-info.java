/**
 * Teams on the screen: the page 队伍 with jobs under way above and all teams below, the map layer,
 * Ctrl+K.
 *
 * <p>Invariants: a status shown belongs to a job, and a team with two jobs shows both; one key
 * brings a job to its next status; how old a reported position is always stands beside it.
 *
 * <p>Enter at {@link org.watchfloor.team.view.TeamViewModule}.
 */
@NullMarked
package org.watchfloor.team.view;

import org.jspecify.annotations.NullMarked;
