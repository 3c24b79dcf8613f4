package org.watchfloor.region.layer;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.region.layer.ImportedLayer.Removal;
import org.watchfloor.region.layer.LayerFact.LayerAccuracyTold;
import org.watchfloor.region.layer.LayerFact.LayerMoved;
import org.watchfloor.region.layer.LayerFact.LayerRemoved;
import org.watchfloor.region.layer.LayerFact.LayerRenamed;
import org.watchfloor.region.layer.LayerFact.LayerStyled;
import org.watchfloor.region.layer.LayerFact.LayerTaken;

/**
 * How entries become a layer. Of two seats that drew it otherwise apart the later counts, for how a
 * map looks is no fact of the night; what was taken away stays away.
 */
final class LayerFold {
  private LayerFold() {}

  static @Nullable ImportedLayer apply(@Nullable ImportedLayer was, Recorded recorded) {
    Entry entry = recorded.entry();
    if (was == null) {
      return recorded.fact() instanceof LayerTaken taken ? taken(taken, entry) : null;
    }
    return switch (recorded.fact()) {
      case LayerRenamed to -> was.named(to.name());
      case LayerStyled to -> was.styled(to.style());
      case LayerAccuracyTold to -> was.accurateTo(to.metres());
      case LayerMoved to -> was.placed(to.place());
      case LayerRemoved over ->
          was.stands()
              ? was.removed(new Removal(over.reason(), entry.actor().officer(), entry.happenedAt()))
              : was;
      default -> was;
    };
  }

  private static ImportedLayer taken(LayerTaken taken, Entry entry) {
    return new ImportedLayer(
        entry.subject().id(),
        taken.name(),
        taken.source(),
        taken.style(),
        taken.place(),
        entry.actor().officer(),
        entry.happenedAt(),
        null);
  }
}
