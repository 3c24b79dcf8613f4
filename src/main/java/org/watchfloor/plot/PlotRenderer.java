package org.watchfloor.plot;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.plot.PlotFact.PlotChanged;
import org.watchfloor.plot.PlotFact.PlotDrawn;
import org.watchfloor.plot.PlotFact.PlotRemoved;
import org.watchfloor.plot.PlotFact.PlotRestored;

/** Says in the timeline what happened to plots. */
final class PlotRenderer implements EntryRenderer {
  private final PlotStore store;

  @Inject
  PlotRenderer(PlotStore store) {
    this.store = store;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(PlotDrawn.class, PlotChanged.class, PlotRemoved.class, PlotRestored.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((PlotFact) recorded.fact()) {
      case PlotDrawn drawn ->
          told(texts.get("plot.said.drawn", named(drawn.details())), drawn.details(), texts);
      case PlotChanged to -> changed(to, texts);
      case PlotRemoved over -> texts.get("plot.said.removed", nameNow(recorded), over.reason());
      case PlotRestored again -> texts.get("plot.said.restored", nameNow(recorded), again.reason());
    };
  }

  private static String told(String said, PlotDetails details, Texts texts) {
    List<Message> facts = PlotWords.facts(details);
    String source = details.source();
    String full = facts.isEmpty() ? said : texts.get("plot.said.with", said, join(facts, texts));
    return source == null ? full : texts.get("plot.said.source", full, source);
  }

  /** Which parts were changed, and what is so now. */
  private static String changed(PlotChanged to, Texts texts) {
    List<Message> parts =
        to.after().keySet().stream()
            .filter(field -> field != PlotField.STANDING)
            .sorted()
            .map(PlotWords::part)
            .toList();
    String said = texts.get("plot.said.changed", named(to.to()), join(parts, texts));
    String full = told(said, to.to(), texts);
    return to.reason().isEmpty() ? full : texts.get("plot.said.because", full, to.reason());
  }

  private static Message named(PlotDetails details) {
    return Message.of("plot.said.name", PlotWords.kind(details), PlotWords.where(details));
  }

  private Object nameNow(Recorded recorded) {
    String id = recorded.entry().subject().id();
    return store.find(id).<Object>map(found -> named(found.state().details())).orElse(id);
  }

  private static String join(List<Message> parts, Texts texts) {
    return parts.stream().map(texts::say).collect(Collectors.joining(texts.get("plot.said.comma")));
  }
}
