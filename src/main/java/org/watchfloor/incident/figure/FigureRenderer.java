package org.watchfloor.incident.figure;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.figure.FigureFact.DecreaseConfirmed;
import org.watchfloor.incident.figure.FigureFact.FigureReported;
import org.watchfloor.incident.figure.FigureFact.FigureSettled;
import org.watchfloor.incident.figure.FigureFact.SeverityKept;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Recorded;

/** Says in the timeline what was told of figures. */
final class FigureRenderer implements EntryRenderer {
  private final FigureWords words;

  @Inject
  FigureRenderer(FigureWords words) {
    this.words = words;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return new HashSet<>(FactFamily.of(FigureFact.class).facts());
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((FigureFact) recorded.fact()) {
      case FigureReported told -> reported(told, texts);
      case DecreaseConfirmed agreed -> texts.get("figure.entry.confirmed", agreed.claim());
      case FigureSettled settled ->
          texts.get("figure.entry.settled", settled.counts(), settled.against(), settled.reason());
      case SeverityKept kept ->
          texts.get(
              "figure.entry.kept", texts.name("incident.severity", kept.proposed()), kept.reason());
    };
  }

  private String reported(FigureReported told, Texts texts) {
    String line =
        texts.get(
            "figure.entry.reported",
            words.figure(told.indicator(), told.value(), texts.language()),
            told.said(),
            texts.name("rule.channel", told.channel()));
    if (told.replaces() && told.after() != null) {
      line = texts.get("figure.entry.replaces", line, told.after(), told.reason()).strip();
    }
    return told.note().isEmpty() ? line : texts.get("figure.entry.note", line, told.note());
  }
}
