package org.watchfloor.supply.stocktake.view;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.CountResult;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.StocktakeReport;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/**
 * What was counted since a day beside the ledger, the latest first; all, or only what differs.
 * JavaFX thread.
 */
final class DifferencesViewModel {
  /** So many days are looked back at first: a stocktaking and what was counted again after it. */
  private static final int DAYS = 31;

  private final StocktakeReport report;
  private final SupplyService supply;
  private final Live<Shown> shown;
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();

  /** Whether only what differs from the ledger is shown. */
  final BooleanProperty onlyDiffering = new SimpleBooleanProperty();

  /** Read by the background while the form changes it; null for all there are. */
  private volatile @Nullable LocalDate since;

  /**
   * What was found.
   *
   * @param read whether it was looked for yet
   */
  record Shown(boolean read, List<Row> rows) {
    static final Shown NOTHING = new Shown(false, List.of());

    Shown {
      rows = List.copyOf(rows);
    }

    /** How many of the counts differ from the ledger. */
    long differing() {
      return rows.stream().filter(row -> !row.found().agrees()).count();
    }

    /** The rows to show. */
    List<Row> rows(boolean onlyDiffering) {
      return onlyDiffering ? rows.stream().filter(row -> !row.found().agrees()).toList() : rows;
    }
  }

  /** A count with the names of what it is about. */
  record Row(CountResult found, String depot, String item) {}

  @Inject
  DifferencesViewModel(
      StocktakeReport report, SupplyService supply, WatchClock clock, Tasks tasks, Executor fx) {
    this.report = report;
    this.supply = supply;
    since = clock.now().toLocalDate().minusDays(DAYS);
    shown = new Live<>(tasks, fx, Message.of("supply.task.differences"), Shown.NOTHING, this::read);
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.value();
  }

  /** Why what was typed is no day; null if it is one. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** The first day that is looked at; null for all. */
  @Nullable LocalDate since() {
    return since;
  }

  /** Reads now, and after every change of stock. */
  Subscription follow() {
    return shown.follow(supply::onChange);
  }

  /** Looks back to a day; to the beginning where nothing is typed. */
  void ask(String typed) {
    try {
      since = typed.isBlank() ? null : LocalDate.parse(typed.strip());
      refusal.set(null);
      shown.read();
    } catch (DateTimeParseException e) {
      refusal.set(Message.of("supply.difference.refused", typed.strip()));
    }
  }

  private Shown read() {
    LocalDate day = since;
    List<CountResult> found =
        report.since(day == null ? null : day.atStartOfDay(WatchClock.BEIJING).toInstant());
    return new Shown(
        true,
        found.reversed().stream()
            .map(one ->
                new Row(
                    one,
                    supply.depot(one.key().depot()).map(Depot::name).orElse(one.key().depot()),
                    supply.item(one.key().item()).map(SupplyItem::name).orElse(one.key().item())))
            .toList());
  }
}
