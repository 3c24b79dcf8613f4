/**
 * Hazard chains 灾害链: what tends to follow a hazard, and what to look at next because of it, as
 * typhoon, rain, flood, loss of power. The chains are data; looking is an entry with who looked and
 * what was found.
 *
 * <p>Invariants: a chain prompts and decides nothing; something nobody looked at is never shown as
 * in order; what was looked at long ago is asked again.
 *
 * <p>Enter at {@link org.watchfloor.response.chain.HazardChains}.
 */
@NullMarked
package org.watchfloor.response.chain;

import org.jspecify.annotations.NullMarked;
