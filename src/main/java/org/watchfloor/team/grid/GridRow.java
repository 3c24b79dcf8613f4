package org.watchfloor.team.grid;

import org.watchfloor.risk.RiskPoint;

/**
 * A risk point with its pairing and the names in it.
 *
 * @param team the name of the team, as "number name"; empty for none
 * @param depot the same of the depot
 * @param shelter the same of the shelter
 */
public record GridRow(RiskPoint risk, Pairing pairing, String team, String depot, String shelter) {}
