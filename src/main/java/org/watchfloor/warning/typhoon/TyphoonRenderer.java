package org.watchfloor.warning.typhoon;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.warning.typhoon.TyphoonFact.BulletinTaken;

/** Says in the timeline what came in of a storm: where it is, and how far the forecast goes. */
final class TyphoonRenderer implements EntryRenderer {
  @Inject
  TyphoonRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(BulletinTaken.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    if (!(recorded.fact() instanceof BulletinTaken fact)) {
      return "";
    }
    Bulletin bulletin = fact.bulletin();
    Storm storm =
        new Storm(bulletin.storm(), bulletin.name(), bulletin.english(), java.util.List.of());
    String said = texts.get("typhoon.said.bulletin", TyphoonWords.storm(storm), bulletin.agency());
    if (!bulletin.observed().isEmpty()) {
      TrackPoint last = bulletin.observed().getLast();
      String facts =
          TyphoonWords.facts(last).stream()
              .limit(3)
              .map(texts::say)
              .collect(Collectors.joining(texts.get("typhoon.comma")));
      said =
          texts.get(
              "typhoon.said.seen",
              said,
              TyphoonWords.moment(last.at()),
              last.where().toDecimal(),
              TyphoonWords.kind(last),
              facts);
    }
    if (!bulletin.forecast().isEmpty()) {
      said =
          texts.get(
              "typhoon.said.forecast",
              said,
              TyphoonWords.moment(bulletin.issuedAt()),
              TyphoonWords.moment(bulletin.forecast().getLast().at()));
    }
    return fact.typed() ? texts.get("typhoon.said.typed", said, bulletin.source()) : said;
  }
}
