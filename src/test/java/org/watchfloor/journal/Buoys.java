package org.watchfloor.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.support.EmptyTables;

/**
 * A made-up kind of subject whose state depends on the order of its entries, to try the journal
 * with.
 */
final class Buoys {
  private Buoys() {}

  sealed interface BuoyFact extends Fact {}

  record BuoyLaid(String place) implements BuoyFact {}

  record BuoyMoved(String place, int metres) implements BuoyFact {}

  record BuoyRaised() implements BuoyFact {}

  record BuoyListed(String place) implements BuoyFact, RegisterFact {}

  /** All there is to a buoy, as a register has it. */
  record BuoyCharted(String place) implements BuoyFact, RowFact {}

  /** One row of the chart, as the register of buoys has it. */
  record Mark(String place, int metres, String light) {
    Mark {
      if (light.equals("none") && metres < 0) {
        throw new IllegalArgumentException("Nobody finds a wreck without a light");
      }
    }
  }

  /** A row that knows what was before. */
  @FactVersion(2)
  record BuoyMarked(Mark mark, @Nullable RowBefore was) implements BuoyFact, RowFact {}

  /** Stands for a fact whose fold has a fault. */
  record BuoyWrecked(String reef) implements BuoyFact {}

  record Buoy(String place, int metres, List<String> track) {}

  static @Nullable Buoy fold(@Nullable Buoy buoy, Recorded recorded) {
    if (!(recorded.fact() instanceof BuoyFact said)) {
      return buoy;
    }
    return switch (said) {
      case BuoyLaid laid -> buoy == null ? new Buoy(laid.place(), 0, List.of(laid.place())) : buoy;
      case BuoyMoved moved -> {
        if (buoy == null) {
          yield null;
        }
        List<String> track = new ArrayList<>(buoy.track());
        track.add(moved.place());
        yield new Buoy(moved.place(), buoy.metres() * 2 + moved.metres(), track);
      }
      case BuoyRaised raised -> null;
      case BuoyListed listed -> buoy;
      case BuoyCharted charted ->
          new Buoy(
              charted.place(),
              buoy == null ? 0 : buoy.metres(),
              buoy == null ? List.of() : buoy.track());
      case BuoyMarked marked ->
          new Buoy(marked.mark().place(), marked.mark().metres(), List.of(marked.mark().light()));
      case BuoyWrecked wrecked -> throw new IllegalStateException("No chart of " + wrecked.reef());
    };
  }

  static final class BuoyStore extends SubjectStore<Buoy> {
    BuoyStore(Database database, RecordJson json) {
      super(
          database,
          json,
          "buoy",
          "buoy",
          Buoy.class,
          Buoys::fold,
          List.of(new Column<>("place", Buoy::place), new Column<>("metres", Buoy::metres)));
    }
  }

  private static Mark mark(Buoy buoy) {
    return new Mark(
        buoy.place(),
        Math.max(0, buoy.metres()),
        buoy.track().isEmpty() ? "" : buoy.track().getLast());
  }

  static Subject subject(String id) {
    return new Subject("buoy", id);
  }

  static final Actor ACTOR = new Actor("值班员甲", "1");

  /** One station of the test, opened on a folder. */
  static final class Desk implements AutoCloseable {
    final DataFolder folder;
    final Database database;
    final BuoyStore store;
    final Journal journal;

    private Desk(DataFolder folder, WatchClock clock) {
      this.folder = folder;
      this.database = Database.open(folder);
      RecordJson json = new RecordJson();
      this.store = new BuoyStore(database, json);
      this.journal =
          new Journal(
              folder,
              database,
              clock,
              new FactRegistry(
                  json,
                  Set.of(
                      new FactFamily(BuoyFact.class, List.of(FactLift.same("BuoyMarked", 1))),
                      FactFamily.of(RecordKeeping.class))),
              json,
              Set.of(store));
    }

    static Desk open(Path root, String station, WatchClock clock) {
      if (!DataFolder.exists(root)) {
        DataFolder.create(root, station, station);
        EmptyTables.in(root);
      }
      return new Desk(DataFolder.open(root), clock);
    }

    Receipt append(String id, Fact fact) {
      return journal.append(new Draft(ACTOR).fact(subject(id), fact));
    }

    /** Puts a row into the register. */
    List<EntryId> mark(String id, Mark mark) {
      Draft draft = new Draft(ACTOR);
      store.upsert(draft, id, mark, Buoys::mark, BuoyMarked::new);
      return journal.appendRows(draft);
    }

    /** The row of the register. */
    Mark mark(String id) {
      return Buoys.mark(store.find(id).orElseThrow().state());
    }

    List<RowApart> apart(String id) {
      return journal.rowsApart().getOrDefault(subject(id), List.of());
    }

    List<String> contents() {
      List<String> all = new ArrayList<>();
      journal.read(1, entry -> all.add(entry.content()));
      return all;
    }

    @Override
    public void close() {
      journal.close();
      database.close();
      folder.close();
    }
  }

  /** A clock that a test moves by hand. */
  static final class HandClock implements WatchClock {
    private Instant now = Instant.parse("2026-07-20T02:10:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    void move(long millis) {
      now = now.plusMillis(millis);
    }
  }
}
