package org.watchfloor.region;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the command organisation.
 *
 * @param number its number in the district
 * @param name what it is called
 * @param kind what part of the organisation it is
 * @param parent the number of the unit above it, if any
 * @param area the code of the area it answers for, if one
 * @param dutyPhone the telephone of its duty room, if known
 */
public record OrgUnit(
    String number,
    String name,
    UnitKind kind,
    @Nullable String parent,
    @Nullable String area,
    @Nullable String dutyPhone) {}
