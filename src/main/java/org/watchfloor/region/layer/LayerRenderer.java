package org.watchfloor.region.layer;

import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.region.layer.LayerFact.LayerAccuracyTold;
import org.watchfloor.region.layer.LayerFact.LayerMoved;
import org.watchfloor.region.layer.LayerFact.LayerRemoved;
import org.watchfloor.region.layer.LayerFact.LayerRenamed;
import org.watchfloor.region.layer.LayerFact.LayerStyled;
import org.watchfloor.region.layer.LayerFact.LayerTaken;

/** Says in the timeline what happened to imported layers. */
final class LayerRenderer implements EntryRenderer {
  /** So much of a sum tells two files apart. */
  private static final int SUM = 12;

  private final LayerStore store;

  @Inject
  LayerRenderer(LayerStore store) {
    this.store = store;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        LayerTaken.class,
        LayerRenamed.class,
        LayerStyled.class,
        LayerAccuracyTold.class,
        LayerMoved.class,
        LayerRemoved.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((LayerFact) recorded.fact()) {
      case LayerTaken taken ->
          texts.get(
              "region.layer.entry.taken",
              taken.name(),
              taken.source().file(),
              taken.source().features(),
              texts.get("region.datum." + taken.source().datum()),
              taken
                  .source()
                  .sha256()
                  .substring(0, Math.min(SUM, taken.source().sha256().length())));
      case LayerRenamed to -> texts.get("region.layer.entry.renamed", to.name());
      case LayerStyled to -> texts.get("region.layer.entry.styled", name(recorded));
      case LayerAccuracyTold to -> accuracy(name(recorded), to.metres(), texts);
      case LayerMoved to -> texts.get("region.layer.entry.moved", name(recorded));
      case LayerRemoved over ->
          texts.get("region.layer.entry.removed", name(recorded), over.reason());
    };
  }

  private static String accuracy(String layer, @Nullable Double metres, Texts texts) {
    return metres == null
        ? texts.get("region.layer.entry.accuracyUnknown", layer)
        : texts.get("region.layer.entry.accuracy", layer, metres);
  }

  private String name(Recorded recorded) {
    String id = recorded.entry().subject().id();
    return store.find(id).map(found -> found.state().name()).orElse(id);
  }
}
