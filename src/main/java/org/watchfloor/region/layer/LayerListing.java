package org.watchfloor.region.layer;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** All layers as rows: {@code list layers}. Those taken away are in it, marked. */
final class LayerListing {
  private LayerListing() {}

  /** How a layer stands in a list. */
  enum State {
    /** Its features are there and whole. */
    SHOWN,
    /** Its features are missing or broken. */
    NO_FILE,
    REMOVED
  }

  static Listing of(LayerService layers) {
    return new RecordListing<>("layers", layers::list)
        .field("id", ImportedLayer::id)
        .field("name", ImportedLayer::name)
        .field("state", layer -> state(layers, layer))
        .field("place", ImportedLayer::place)
        .field("file", layer -> layer.source().file())
        .field("format", layer -> layer.source().format())
        .field("datum", layer -> layer.source().datum())
        .field("accuracyMetres", layer -> layer.source().accuracyMetres())
        .field("points", layer -> layer.source().points())
        .field("lines", layer -> layer.source().lines())
        .field("areas", layer -> layer.source().areas())
        .field("colour", layer -> layer.style().colour())
        .field("attribution", layer -> blankToNull(layer.source().attribution()))
        .field("takenAt", LayerListing::takenAt)
        .field("takenBy", ImportedLayer::takenBy)
        .field("sha256", layer -> layer.source().sha256());
  }

  private static State state(LayerService layers, ImportedLayer layer) {
    if (!layer.stands()) {
      return State.REMOVED;
    }
    return layers.problem(layer).isEmpty() ? State.SHOWN : State.NO_FILE;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static OffsetDateTime takenAt(ImportedLayer layer) {
    return layer.takenAt().atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
