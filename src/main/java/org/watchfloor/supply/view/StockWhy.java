package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.supply.StockExplanation;
import org.watchfloor.supply.SupplyFact;
import org.watchfloor.supply.view.SuppliesViewModel.StockRow;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Dialogs;

/** Tells of which entries the number of a line of stock is the sum. JavaFX thread. */
final class StockWhy {
  private final Dialogs dialogs;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  StockWhy(Dialogs dialogs, UiTexts texts, Formats formats) {
    this.dialogs = dialogs;
    this.texts = texts;
    this.formats = formats;
  }

  /** Shows it over whatever is shown. */
  void show(StockRow row, StockExplanation why) {
    Message title =
        Message.of(
            "supply.explain.title",
            row.depot().name(),
            row.item().name(),
            why.line().quantity(),
            row.item().unit());
    List<String> lines = new ArrayList<>(why.moves().stream().map(this::line).toList());
    if (why.line().reserved() > 0) {
      lines.addFirst(
          texts.get(
              "supply.explain.reserved",
              Formats.count(why.line().reserved()),
              Formats.count(row.available())));
    }
    why.holds().forEach(hold -> lines.add(line(hold)));
    dialogs.tell(title, lines);
  }

  private String line(StockExplanation.Hold hold) {
    return switch (hold.what()) {
      case SupplyFact.StockReserved held ->
          texts.get(
              "supply.explain.held",
              formats.moment(hold.at()),
              Formats.count(held.quantity()),
              held.holder(),
              held.purpose(),
              held.until() == null ? texts.get("supply.move.no_until") : formats.date(held.until()),
              Formats.count(hold.reserved()),
              hold.actor().officer(),
              hold.entry());
      case SupplyFact.StockReleased freed ->
          texts.get(
              "supply.explain.released",
              formats.moment(hold.at()),
              Formats.count(freed.quantity()),
              freed.reservation(),
              freed.reason(),
              Formats.count(hold.reserved()),
              hold.actor().officer(),
              hold.entry());
      default -> "";
    };
  }

  private String line(StockExplanation.Step step) {
    long change = step.move().quantity();
    return texts
        .get(
            "supply.explain.line",
            formats.moment(step.at()),
            texts.name("supply.move", step.move().kind()),
            change > 0 ? "+" + change : change,
            step.balance(),
            step.actor().officer(),
            step.entry(),
            orEmpty(step.move().order()),
            step.move().reason())
        .strip();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
