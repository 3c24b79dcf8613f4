package org.watchfloor.evacuation.vessel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list of a harbour office says of one vessel.
 *
 * @param number of the vessel
 * @param report how it is
 * @param at when it was so; null if the list does not say, then now
 */
record ReportedVessel(String number, VesselReport report, @Nullable Instant at) {}
