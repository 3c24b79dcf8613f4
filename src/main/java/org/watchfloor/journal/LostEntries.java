package org.watchfloor.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Entries the tables have and the file lost, as after a copy that was cut short: they go back into
 * the file, as far as each follows the one before by number and link. Tables that claim anything
 * else are wrong themselves. Called under the journal's lock.
 */
final class LostEntries {
  private static final Logger LOG = LoggerFactory.getLogger(LostEntries.class);
  private static final int GROUP = 1000;

  private final Path folder;
  private final JournalFile file;
  private final EntryFormat format;
  private final Projection projection;
  private final Map<Origin, OriginHead> heads = new HashMap<>();

  LostEntries(Path folder, JournalFile file, EntryFormat format, Projection projection) {
    this.folder = folder;
    this.file = file;
    this.format = format;
    this.projection = projection;
  }

  /**
   * Puts them back.
   *
   * @throws IllegalStateException if the tables claim entries that are not there or do not follow;
   *     those before them are back
   */
  void putBack() throws IOException {
    long known = projection.position();
    if (known <= file.last()) {
      return;
    }
    LOG.warn(
        "The journal file lost entries {} to {}; the tables have them", file.last() + 1, known);
    JournalFile.read(folder, 1, file.last(), (position, content) -> follow(format.read(content)));
    while (file.last() < known) {
      List<String> sound = new ArrayList<>();
      long to = Math.min(known, file.last() + GROUP);
      Map<Long, String> there = projection.contentsByPosition(file.last() + 1, to);
      for (long position = file.last() + 1; position <= to; position++) {
        String content = there.get(position);
        // What was set aside has no row: what lies behind it cannot be put back in its place.
        if (content == null) {
          break;
        }
        Entry entry = readable(content);
        if (!asItWasWritten(entry) || !follow(entry)) {
          break;
        }
        sound.add(content);
      }
      if (sound.isEmpty()) {
        throw new IllegalStateException("The tables have no sound entry " + (file.last() + 1));
      }
      file.append(sound);
    }
  }

  private Entry readable(String content) {
    try {
      return format.read(content);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("The tables have an entry nobody can read", e);
    }
  }

  /** A text changed by SQL no longer has the link that was stored beside it. */
  private boolean asItWasWritten(Entry entry) {
    return projection.link(entry.id()).equals(Optional.of(entry.link()));
  }

  /** Whether an entry follows its station's newest; it is the newest then. */
  private boolean follow(Entry entry) {
    Origin origin = Origin.of(entry.id());
    OriginHead before = heads.get(origin);
    boolean follows = before == null ? begins(entry) : follows(entry, before);
    if (follows) {
      heads.put(origin, new OriginHead(entry.id().number(), entry.link()));
    }
    return follows;
  }

  private static boolean follows(Entry entry, OriginHead before) {
    return entry.id().number() == before.number() + 1 && entry.prev().equals(before.link());
  }

  /** The first of a station, or of an incarnation that goes on from an earlier one. */
  private boolean begins(Entry entry) {
    if (entry.id().number() == 1) {
      return entry.prev().equals(Entry.GENESIS);
    }
    EntryId id = entry.id();
    return heads.keySet().stream()
        .filter(origin -> origin.isBefore(id))
        .flatMap(origin ->
            projection
                .link(new EntryId(origin.station(), origin.incarnation(), id.number() - 1))
                .stream())
        .anyMatch(entry.prev()::equals);
  }
}
