package org.watchfloor.team.grid;

import org.watchfloor.conflict.Contradictions;

/**
 * A pairing and what was written apart about it.
 *
 * @param pairing as it was written last
 * @param entry the name of the entry that says so
 * @param contradictions what stations wrote apart
 */
record PairedRisk(Pairing pairing, String entry, Contradictions contradictions) {}
