package org.watchfloor.team.resource;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;

/** A resource is what was registered last. */
final class ResourceFold {
  private ResourceFold() {}

  static @Nullable SpecialResource apply(@Nullable SpecialResource before, Recorded recorded) {
    return recorded.fact() instanceof ResourceFact.ResourceRegistered fact
        ? fact.resource()
        : before;
  }
}
