package org.watchfloor.app.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Backup;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;

/**
 * Makes a backup in a folder of backups and takes older ones away. A new one is written and read
 * back before an old one goes; where there is no room for it the oldest go first, but never the
 * newest that reads back whole. Background threads.
 */
@Singleton
public final class BackupRounds {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(WatchClock.BEIJING);
  private static final String END = ".wfb";

  /** What stays free beside a backup: others write on that disk as well. */
  private static final long SPARE_BYTES = 64L << 20;

  private final Journal journal;
  private final DataFolder folder;
  private final WatchClock clock;

  @Inject
  BackupRounds(Journal journal, DataFolder folder, WatchClock clock) {
    this.journal = journal;
    this.folder = folder;
    this.clock = clock;
  }

  /** What became of the last ones. */
  public BackupOutcome outcome() {
    return BackupOutcome.of(folder.root());
  }

  /**
   * Makes one now.
   *
   * @return what came of it, with how many older ones went
   * @throws RefusedException if it could not be made: the folder is not there, has no room even
   *     with one backup left, or cannot be written
   */
  public Message round(BackupPlan plan) {
    Instant now = clock.instant();
    try {
      return make(plan, now);
    } catch (RefusedException e) {
      outcome().failed(now, e.said()).keep(folder.root());
      throw e;
    }
  }

  private Message make(BackupPlan plan, Instant now) {
    if (!Files.isDirectory(plan.folder())) {
      throw RefusedException.of("app.backup.refused.noFolder", plan.folder());
    }
    if (plan.folder().startsWith(folder.root().toAbsolutePath())) {
      throw RefusedException.of("app.backup.refused.inside", plan.folder());
    }
    Path file = plan.folder().resolve(prefix() + NAME.format(now) + END);
    int went = makeRoom(plan.folder());
    long entries = Backup.write(journal, folder, file);
    outcome().good(now, file).keep(folder.root());
    List<Path> all = backups(plan.folder());
    for (Path old : all.subList(Math.min(plan.keep(), all.size()), all.size())) {
      delete(old);
      went++;
    }
    return Message.of("app.backup.done", file, entries, went, backups(plan.folder()).size());
  }

  /** The backups of this station in a folder, newest first. */
  List<Path> backups(Path where) {
    try (Stream<Path> files = Files.list(where)) {
      return files
          .filter(file -> {
            String name = file.getFileName().toString();
            return name.startsWith(prefix()) && name.endsWith(END);
          })
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .toList();
    } catch (IOException e) {
      throw cannot(where, e);
    }
  }

  private String prefix() {
    return "watchfloor-" + folder.card().station() + "-";
  }

  /**
   * Takes the oldest away until a backup as large as the largest so far fits.
   *
   * @return how many went
   */
  private int makeRoom(Path where) {
    List<Path> all = backups(where);
    long need = SPARE_BYTES + all.stream().mapToLong(BackupRounds::size).max().orElse(0) * 3 / 2;
    Path good = all.stream().filter(Backup::whole).findFirst().orElse(null);
    int went = 0;
    for (Path oldest : all.reversed()) {
      if (free(where) >= need) {
        return went;
      }
      if (!oldest.equals(good)) {
        delete(oldest);
        went++;
      }
    }
    if (free(where) < need) {
      throw RefusedException.of("app.backup.refused.noRoom", where, free(where) >> 20, need >> 20);
    }
    return went;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static long free(Path where) {
    return where.toFile().getUsableSpace();
  }

  private static void delete(Path old) {
    try {
      Files.delete(old);
    } catch (IOException e) {
      throw cannot(old, e);
    }
  }

  private static RefusedException cannot(Path where, IOException e) {
    return new RefusedException(
        Message.of("app.backup.refused.cannot", where, String.valueOf(e.getMessage())), e);
  }
}
