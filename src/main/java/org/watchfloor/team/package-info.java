/**
 * Who can be sent: the register of rescue teams 救援队伍, what each can do, whether it is ready, and
 * every job it was given.
 *
 * <p>Invariants: the status ladder belongs to the assignment, never to the team, so that a second
 * job cannot hide the first; a team that is not free is sent again only with a reason, which stays
 * in the record; intervals come from the moments of the ladder and are never typed. A
 * recommendation names a reason for every pick and for every team and capability it had to leave
 * out. Rules: 突发事件应对法 §39–40 (classes of teams, insurance), 生产安全事故应急条例 §22.
 *
 * <p>Enter at {@link org.watchfloor.team.TeamService}; {@link org.watchfloor.team.TeamAdvisor}
 * recommends; the numbers are {@link org.watchfloor.team.TeamRules}.
 */
@NullMarked
package org.watchfloor.team;

import org.jspecify.annotations.NullMarked;
