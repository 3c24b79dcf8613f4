package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.warning.reading.ReadingFact.ReadingReported;
import org.watchfloor.warning.reading.ReadingFact.ReadingWithdrawn;

/** Says in the timeline what was reported by telephone; what files bring is a register. */
final class ReadingRenderer implements EntryRenderer {
  private final GaugeService gauges;
  private final ReadingStore store;

  @Inject
  ReadingRenderer(GaugeService gauges, ReadingStore store) {
    this.gauges = gauges;
    this.store = store;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ReadingReported.class, ReadingWithdrawn.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch (recorded.fact()) {
      case ReadingReported fact -> reported(fact, texts);
      case ReadingWithdrawn fact ->
          texts.get(
              "reading.said.withdrawn",
              store
                  .find(recorded.entry().subject().id())
                  .<Object>map(found -> named(found.state().now()))
                  .orElse(recorded.entry().subject().id()),
              fact.reason());
      default -> "";
    };
  }

  private String reported(ReadingReported fact, Texts texts) {
    Observation what = fact.observation();
    String said = texts.say(named(what));
    Optional<Threshold> over =
        Judging.highest(Judging.valid(gauges.thresholds(what.gauge()), what), what);
    if (over.isPresent()) {
      said =
          texts.get(
              "reading.said.over",
              said,
              ReadingWords.mark(over.get()),
              ReadingWords.number(what.quantity(), what.value() - over.get().value()));
    }
    if (!what.said().isEmpty()) {
      said = texts.get("reading.said.by", said, what.said());
    }
    return fact.after().isEmpty()
        ? said
        : texts.get("reading.said.correction", said, fact.reason()).strip();
  }

  private Message named(Observation what) {
    String name = gauges.find(what.gauge()).map(Gauge::name).orElse(what.gauge());
    return Message.of("reading.said.station", name, ReadingWords.value(what));
  }
}
