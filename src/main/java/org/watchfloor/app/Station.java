package org.watchfloor.app;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.watchfloor.app.wall.WallScene;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.ReplayClock;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillService;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Replay;
import org.watchfloor.road.RoadService;
import org.watchfloor.road.RoadWeather;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.store.Realm;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Register;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Page;

/**
 * An opened station: its folder locked, its journal open, its tables caught up, all features at
 * hand. The window and the command line both stand on one. Any thread; opening and closing wait for
 * the disk.
 */
public final class Station implements AutoCloseable {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final DataFolder folder;
  private final Injector injector;

  private Station(DataFolder folder, ConsoleModule console) {
    this.folder = folder;
    this.injector = Guice.createInjector(console);
  }

  /**
   * Opens the station in a folder.
   *
   * @throws RefusedException if there is none, another process has it, its journal is damaged, or
   *     it is the folder of a drill
   */
  public static Station open(Path root) {
    return open(root, Realm.LIVE);
  }

  /**
   * The same of a record of either realm; a drill comes with a clock of its own that stands still
   * until it is told to run.
   *
   * @throws RefusedException as {@link #open(Path)}, or if its record is of the other realm
   */
  public static Station open(Path root, Realm realm) {
    return open(DataFolder.open(root, realm), clock(realm));
  }

  /** The same by another clock. */
  static Station open(Path root, WatchClock clock) {
    return open(DataFolder.open(root), clock);
  }

  /** The same of a drill. */
  static Station openDrill(Path root, DrillClock clock) {
    return open(DataFolder.open(root, Realm.DRILL), clock);
  }

  /** The same of a drill whose ids are to be had again. */
  static Station openPlayed(Path root, DrillClock clock, Ids ids) {
    DataFolder folder = DataFolder.open(root, Realm.DRILL);
    return open(folder, new ConsoleModule(folder, clock, ids));
  }

  /** The same for a command that is done in a moment: others wait for it. */
  public static Station openBriefly(Path root, Duration patience, Realm realm) {
    return open(DataFolder.openBriefly(root, patience, realm), clock(realm));
  }

  /**
   * What a station has saved, also while another process has its folder: its entries are folded
   * into tables in memory, nothing in the folder is changed and nothing can be saved.
   *
   * @throws RefusedException if there is none, its journal is damaged, or its record is of the
   *     other realm
   */
  public static Station read(Path root, Realm realm) {
    return open(DataFolder.read(root, realm), clock(realm));
  }

  /**
   * The same as the station knew it at a moment: only what was recorded by then, and "now" is that
   * moment.
   *
   * @throws RefusedException if there is none, its journal is damaged, its record is of the other
   *     realm, the moment is to come, or nothing was recorded by then
   */
  public static Station readAsOf(Path root, Instant moment, Realm realm) {
    // The time of a drill need not be that of the wall.
    if (realm == Realm.LIVE && moment.isAfter(WatchClock.system().instant())) {
      throw RefusedException.of("app.refused.asOfFuture", MOMENT.format(moment));
    }
    Station station = open(DataFolder.readAsOf(root, moment, realm), standing(realm, moment));
    if (station.get(Journal.class).whileStill(entries -> entries == 0)) {
      // An empty hall would read as a quiet night.
      station.close();
      throw RefusedException.of("app.refused.asOfBefore", MOMENT.format(moment));
    }
    return station;
  }

  /**
   * A station to be shown as it was at one moment after another, see {@link
   * org.watchfloor.journal.Replay}; it stands at the end of its record.
   *
   * @param progress is told how much of the record is in, and asked whether to go on
   * @throws RefusedException if there is none, its journal is damaged or empty, or its record is of
   *     the other realm
   */
  public static Station replay(Path root, Realm realm, Progress progress) {
    ReplayClock shown = new ReplayClock(WatchClock.system(), WatchClock.system().instant());
    DataFolder folder = DataFolder.replay(root, shown, realm);
    Station station = new Station(folder, new ConsoleModule(folder, shown));
    try {
      Replay replay = station.get(Journal.class).replay();
      replay.takeIn(
          Replay.SPAN,
          taken -> {
            progress.stopIfCancelled();
            progress.at(taken, 0);
          });
      Instant last =
          replay.last().orElseThrow(() -> RefusedException.of("app.refused.replayEmpty", root));
      station.showAt(last);
      station.get(RoadWeather.class).hand();
      return station;
    } catch (RuntimeException e) {
      station.close();
      throw refusalIn(e);
    }
  }

  /**
   * Shows another moment of a station opened for a replay.
   *
   * @throws com.google.inject.ConfigurationException if it was not
   */
  public void showAt(Instant moment) {
    get(ReplayClock.class).show(moment);
    get(Replay.class).moveTo(moment);
  }

  private static WatchClock standing(Realm realm, Instant moment) {
    return switch (realm) {
      case LIVE -> () -> moment;
      case DRILL -> new DrillClock(() -> moment);
    };
  }

  private static WatchClock clock(Realm realm) {
    return switch (realm) {
      case LIVE -> WatchClock.system();
      case DRILL -> new DrillClock(WatchClock.system());
    };
  }

  private static Station open(DataFolder folder, WatchClock clock) {
    return open(folder, new ConsoleModule(folder, clock));
  }

  private static Station open(DataFolder folder, ConsoleModule console) {
    try {
      Station station = new Station(folder, console);
      station.get(Journal.class);
      if (folder.card().realm() == Realm.DRILL) {
        station.get(DrillService.class).takeUp();
      }
      // Whoever asks for a way, by whatever path, is to have it in the weather that was said.
      station.get(RoadWeather.class).hand();
      // A register that was destroyed is destroyed, also after a kill between the entry and its
      // key.
      station.get(ArrivalRegisters.class).settle();
      return station;
    } catch (RuntimeException e) {
      folder.close();
      throw refusalIn(e);
    }
  }

  /** What the composition root makes for a class. */
  public <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  /** For the window, which is put together from everything there is. */
  Injector injector() {
    return injector;
  }

  /** Every list the station can give away. */
  public Set<Listing> listings() {
    return injector.getInstance(Key.get(new TypeLiteral<Set<Listing>>() {}));
  }

  /** The ids of all pages, in the order of the rail. */
  public List<String> pages() {
    return injector.getInstance(Key.get(new TypeLiteral<Set<Page>>() {})).stream()
        .sorted(Comparator.comparingInt(Page::order))
        .map(Page::id)
        .toList();
  }

  /** The ids of all that can be drawn: every page, and the wall. */
  public List<String> views() {
    return Stream.concat(pages().stream(), Stream.of(WallScene.VIEW)).toList();
  }

  /** Every register a file can be imported into. */
  public Set<Register<?>> registers() {
    return injector.getInstance(Key.get(new TypeLiteral<Set<Register<?>>>() {}));
  }

  @Override
  public void close() {
    try (DataFolder released = folder;
        Database tables = get(Database.class);
        RoadService roads = get(RoadService.class)) {
      get(Threads.class).callOff();
      get(Journal.class).close();
    }
  }

  /** Guice wraps what a constructor throws; the person should get the refusal itself. */
  private static RuntimeException refusalIn(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused;
      }
    }
    return e;
  }
}
