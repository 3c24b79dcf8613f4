package org.watchfloor.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.link.LinkService;
import org.watchfloor.exchange.link.LinkService.KnownLink;
import org.watchfloor.table.RecordListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sync link status}: what links are set up and when each was heard of last. */
@Command(name = "status", description = "cli.sync.link.status.about")
final class SyncLinkStatusVerb extends StationVerb {
  @Mixin private FormatOption format = new FormatOption();

  SyncLinkStatusVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  boolean hasPast() {
    return false;
  }

  @Override
  int run(Station station) {
    LinkService links = station.get(LinkService.class);
    links.serves().ifPresent(port -> tell("exchange.link.serving", String.valueOf(port)));
    RecordListing<KnownLink> known =
        new RecordListing<>("links", links::known)
            .field("station", KnownLink::station)
            .field("way", one -> one.way().name())
            .field("address", KnownLink::address)
            .field("seenAt", one -> at(one.seenAt()));
    RowWriter.write(out(), format.chosen(), known.fields(), known.rows());
    return ExitCode.DONE;
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
