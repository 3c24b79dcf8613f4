package org.watchfloor.region.outage;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/**
 * Troubled places must be heard, or tried again, in the time of the limits; any word, try or
 * messenger starts the time anew, and only a place nobody worries about is left alone.
 */
final class SilentPlaces implements DueItems {
  private final OutageService outages;
  private final SilenceLimits limits;

  @Inject
  SilentPlaces(OutageService outages, SilenceLimits limits) {
    this.outages = outages;
    this.limits = limits;
  }

  @Override
  public List<Due> pending() {
    return outages.troubled().stream().map(this::due).flatMap(Optional::stream).toList();
  }

  private Optional<Due> due(PlaceStatus place) {
    Outage outage = place.outage();
    return Stream.of(at(outage.heard()), at(outage.tried()), sent(outage.sent()), said(outage))
        .filter(Objects::nonNull)
        .max(Instant::compareTo)
        .map(last ->
            new Due(
                OutageService.KIND,
                place.code(),
                Message.of(
                    outage.reach().silent() ? "outage.due.unreached" : "outage.due.troubled",
                    place.name()),
                last.plus(limits.of(outage.reach()))));
  }

  private static @Nullable Instant at(@Nullable Spoken word) {
    return word == null ? null : word.at();
  }

  private static @Nullable Instant sent(@Nullable Messenger messenger) {
    return messenger == null ? null : messenger.at();
  }

  /** What others said of it is word of it too. */
  private static @Nullable Instant said(Outage outage) {
    return Stream.of(Strand.values())
        .map(outage::report)
        .filter(Objects::nonNull)
        .map(StrandReport::at)
        .max(Instant::compareTo)
        .orElse(null);
  }
}
