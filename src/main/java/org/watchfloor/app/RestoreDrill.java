package org.watchfloor.app;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.app.backup.BackupOutcome;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Backup;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.store.DataFolder;

/**
 * Rehearses the loss of this machine: makes a station of a backup in a scratch folder, opens it as
 * a desk would, proves it against its journal, and takes it away again. A backup nobody has
 * restored is no backup. Background threads; some seconds and more.
 */
public final class RestoreDrill {
  /** How soon a spare machine must be at work. Our own figure. */
  public static final Duration MOST = Duration.ofMinutes(3);

  private static final Logger LOG = LoggerFactory.getLogger(RestoreDrill.class);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private RestoreDrill() {}

  /**
   * How it ended.
   *
   * @param whole whether the tables are what the journal says, entry by entry
   * @param entries how many came back
   * @param newest when the newest of them was written; empty if there is none
   * @param took from the file to an open station
   * @param lacks how many entries the station has by now that the backup has not; empty where there
   *     is no station to compare with
   * @param open what the restored desk has to do, with how many of each
   */
  public record Outcome(
      boolean whole,
      long entries,
      Optional<Instant> newest,
      Duration took,
      OptionalLong lacks,
      List<Message> open) {
    public Outcome {
      open = List.copyOf(open);
    }

    /** Whether a spare machine can be relied on. */
    public boolean proven() {
      return whole && took.compareTo(MOST) <= 0;
    }

    /**
     * The same in sentences: whether it is proven, what would be lost, what the desk would have.
     */
    public List<Message> sentences() {
      List<Message> said = new ArrayList<>();
      if (!whole) {
        said.add(Message.of("app.drill.damaged", entries));
      } else if (proven()) {
        said.add(Message.of("app.drill.proven", seconds(took), seconds(MOST), entries));
      } else {
        said.add(Message.of("app.drill.slow", seconds(took), seconds(MOST)));
      }
      newest.ifPresent(at -> said.add(Message.of("app.drill.newest", MOMENT.format(at))));
      if (lacks.isEmpty()) {
        said.add(Message.of("app.drill.alone"));
      } else if (lacks.getAsLong() == 0) {
        said.add(Message.of("app.drill.same"));
      } else {
        said.add(Message.of("app.drill.lacks", lacks.getAsLong()));
      }
      open.stream()
          .reduce((one, other) -> Message.of("app.drill.and", one, other))
          .ifPresent(all -> said.add(Message.of("app.drill.open", all)));
      return said;
    }

    /** Rounded up: what takes a moment is not nothing. */
    private static long seconds(Duration time) {
      return time.plusMillis(999).toSeconds();
    }
  }

  /**
   * Does it; nothing of it stays.
   *
   * @param backup the file
   * @param station the folder of the station it is of; compared with if there is one
   * @throws RefusedException if the backup cannot be restored at all, or the scratch folder cannot
   *     be made
   */
  public static Outcome rehearse(Path backup, Path station) {
    Path scratch = scratch();
    try {
      Path spare = scratch.resolve("station");
      long began = System.nanoTime();
      long entries = Backup.restore(backup, spare);
      try (Station restored = Station.open(spare, DataFolder.cardOf(spare).realm())) {
        List<Message> open = open(restored);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Journal journal = restored.get(Journal.class);
        Outcome outcome =
            new Outcome(
                journal.verify(done -> {}).passed(),
                entries,
                newest(journal, entries),
                took,
                lacks(station, journal),
                open);
        BackupOutcome.keepDrill(station, WatchClock.system().instant(), outcome.proven());
        return outcome;
      }
    } catch (RuntimeException e) {
      BackupOutcome.keepDrill(station, WatchClock.system().instant(), false);
      throw e;
    } finally {
      remove(scratch);
    }
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("watchfloor-drill");
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("app.drill.noScratch", String.valueOf(e.getMessage())), e);
    }
  }

  private static List<Message> open(Station restored) {
    return restored.injector().getInstance(Key.get(new TypeLiteral<Set<OpenItems>>() {})).stream()
        .sorted(Comparator.comparingInt(OpenItems::order))
        .filter(items -> items.count() > 0)
        .map(items -> Message.of("app.drill.item", Message.of(items.nameKey()), items.count()))
        .toList();
  }

  private static Optional<Instant> newest(Journal journal, long entries) {
    return entries == 0
        ? Optional.empty()
        : journal.at(entries).stream()
            .map(Recorded::entry)
            .map(entry -> entry.recordedAt())
            .findFirst();
  }

  /** Counted station by station: a number means the same entry everywhere. */
  private static OptionalLong lacks(Path station, Journal restored) {
    if (!DataFolder.exists(station)) {
      return OptionalLong.empty();
    }
    Map<EntryId, Long> there = new HashMap<>();
    restored.newest().keySet().forEach(head -> there.put(origin(head), head.number()));
    try (Station now = Station.read(station, DataFolder.cardOf(station).realm())) {
      if (!now.get(Journal.class).station().equals(restored.station())) {
        return OptionalLong.empty();
      }
      return OptionalLong.of(
          now.get(Journal.class).newest().keySet().stream()
              .mapToLong(head -> Math.max(0, head.number() - there.getOrDefault(origin(head), 0L)))
              .sum());
    } catch (RefusedException e) {
      // A station that is damaged is what a backup is for.
      LOG.warn("{} cannot be compared with", station, e);
      return OptionalLong.empty();
    }
  }

  /** The name of no entry, that stands for all of a station and incarnation. */
  private static EntryId origin(EntryId head) {
    return new EntryId(head.station(), head.incarnation(), 0);
  }

  private static void remove(Path scratch) {
    try {
      MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      LOG.warn("{} is left behind", scratch, e);
    }
  }
}
