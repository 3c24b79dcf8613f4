package org.watchfloor.duty.sheet;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.sheet.SheetFact.LineTakenBack;
import org.watchfloor.duty.sheet.SheetFact.LineTyped;
import org.watchfloor.duty.sheet.SheetFact.LinesVoided;
import org.watchfloor.duty.sheet.SheetFact.SheetsIssued;
import org.watchfloor.duty.sheet.SheetFact.VoidLifted;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says what happened to numbered sheets. */
final class SheetRenderer implements EntryRenderer {
  @Inject
  SheetRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        SheetsIssued.class,
        LineTyped.class,
        LineTakenBack.class,
        LinesVoided.class,
        VoidLifted.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((SheetFact) recorded.fact()) {
      case SheetsIssued fact ->
          texts.get(
              "sheet.said.issued",
              texts.name("sheet.kind", fact.kind()),
              new SheetNumber(id, fact.kind(), fact.first()),
              new SheetNumber(id, fact.kind(), fact.last()),
              fact.pack());
      case LineTyped fact -> texts.get("sheet.said.typed", id, fact.line());
      case LineTakenBack fact -> texts.get("sheet.said.takenBack", id, fact.line(), fact.reason());
      case LinesVoided fact ->
          texts.get("sheet.said.voided", id, lines(fact.from(), fact.to()), fact.reason());
      case VoidLifted fact ->
          texts.get("sheet.said.lifted", id, lines(fact.from(), fact.to()), fact.reason());
    };
  }

  private static String lines(int from, int to) {
    return from == to ? String.valueOf(from) : from + "\u2013" + to;
  }
}
