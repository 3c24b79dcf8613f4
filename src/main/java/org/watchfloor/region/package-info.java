/**
 * Who and where the district is: its areas with their twelve-digit codes on three levels, the units
 * of the command organisation, and the contact network 应急联络网 by post.
 *
 * <p>Invariants: an area's parent is one level up and its code begins as the parent's does; a
 * contact is a post and never a person's name; the same row again changes nothing. Other features
 * name areas and units by code and number and ask {@link org.watchfloor.region.RegionService}
 * whether they exist. Legal basis for the levels of government behind the codes: 突发事件应对法 §17–20;
 * codes after GB/T 2260 and the statistical division codes.
 *
 * <p>Enter at {@link org.watchfloor.region.RegionService}; {@link org.watchfloor.region.AreaCheck}
 * serves the registers of other features, {@link org.watchfloor.region.PlaceFinder} the forms that
 * ask for a place.
 */
@NullMarked
package org.watchfloor.region;

import org.jspecify.annotations.NullMarked;
