package org.watchfloor.supply.paper.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/** The tab 互助与征用. JavaFX thread. */
@Singleton
public final class PapersViewModel {
  /** The page it is a tab of. */
  static final String PAGE = "supply";

  private final List<PaperKind> kinds;
  private final WatchClock clock;
  private final Live<Overview> overview;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> choice = new SimpleObjectProperty<>();

  /**
   * All papers at one moment, what is late first, then what is open, the latest number first.
   *
   * @param at when it was read
   */
  record Overview(boolean read, Instant at, List<PaperRow> rows) {
    static final Overview NOTHING = new Overview(false, Instant.EPOCH, List.of());

    /** Those of a kind; all of them for null. */
    List<PaperRow> of(@Nullable String kind) {
      return kind == null ? rows : rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    long late() {
      return rows.stream().filter(row -> row.late(at)).count();
    }

    long open() {
      return rows.stream().filter(PaperRow::open).count();
    }
  }

  @Inject
  PapersViewModel(Set<PaperKind> kinds, Tasks tasks, Executor fx, WatchClock clock) {
    this.kinds = kinds.stream().sorted(Comparator.comparingInt(PaperKind::order)).toList();
    this.clock = clock;
    this.overview =
        new Live<>(tasks, fx, Message.of("mutual.task.read"), Overview.NOTHING, this::read);
  }

  /** Now. */
  Instant now() {
    return clock.instant();
  }

  /** The kinds in their order. */
  List<PaperKind> kinds() {
    return kinds;
  }

  /** The kind of a row. */
  PaperKind kind(PaperRow row) {
    return kinds.stream().filter(one -> one.id().equals(row.kind())).findFirst().orElseThrow();
  }

  /** Everything, anew at every change while it is followed. */
  ReadOnlyObjectProperty<Overview> overview() {
    return overview.value();
  }

  /** Whether the tab is in front. */
  public BooleanProperty shown() {
    return shown;
  }

  /** The number of the paper to be selected; null for none. */
  public ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** The kind that is shown; null for all. */
  ObjectProperty<@Nullable String> choice() {
    return choice;
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return overview.follow(changed -> {
      List<Subscription> all = kinds.stream().map(one -> one.onChange(changed)).toList();
      return () -> all.forEach(Subscription::close);
    });
  }

  private Overview read() {
    Instant now = clock.instant();
    return new Overview(
        true,
        now,
        kinds.stream()
            .flatMap(kind -> kind.rows().stream())
            .sorted(
                Comparator.comparing((PaperRow row) -> !row.late(now))
                    .thenComparing(row -> !row.open())
                    .thenComparing(Comparator.comparing(PaperRow::number).reversed()))
            .toList());
  }
}
