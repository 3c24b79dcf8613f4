package org.watchfloor.exchange.parcel;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.parcel.view.ConflictOpener;
import org.watchfloor.exchange.parcel.view.OpenConflicts;
import org.watchfloor.exchange.parcel.view.OpenParcels;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Packages between stations join the console: {@code list packages}, {@code list peers}. */
public final class ParcelModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ParcelFact.class);
    store(ParcelStore.class);
    set(EntryRenderer.class).addBinding().to(ParcelRenderer.class);
    command(OpenParcels.class);
    command(OpenConflicts.class);
    opener(ConflictOpener.class);
  }

  @ProvidesIntoSet
  Listing packages(ParcelService parcels) {
    return new RecordListing<>("packages", parcels::list)
        .field("number", TakenParcel::number)
        .field("from", TakenParcel::from)
        .field("madeAt", one -> offset(one.madeAt()))
        .field("entries", TakenParcel::size)
        .field("takenAt", one -> offset(one.takenAt()))
        .field("officer", TakenParcel::officer)
        .field("setAside", TakenParcel::setAside);
  }

  @ProvidesIntoSet
  Listing peers(ParcelService parcels) {
    return new RecordListing<>("peers", parcels::peers)
        .field("station", one -> one.peer().card().station())
        .field("name", one -> one.peer().card().name())
        .field("fingerprint", one -> one.peer().card().fingerprint())
        .field("introducedAt", one -> offset(one.peer().introducedAt()))
        .field("officer", one -> one.peer().officer())
        .field("heardAt", one -> offset(one.heardAt()))
        .field("itLacks", PeerState::itLacks)
        .field("struckOff", one -> one.peer().struckOff());
  }

  private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
    return moment == null ? null : moment.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
