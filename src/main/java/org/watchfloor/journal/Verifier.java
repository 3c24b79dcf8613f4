package org.watchfloor.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** One check of everything; see {@link Journal#verify}. */
final class Verifier {
  private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);
  private static final int GROUP = 5000;
  private static final int MOST_FAULTS = 100;

  private final Path journal;
  private final long last;
  private final EntryFormat format;
  private final FactRegistry facts;
  private final Projection projection;
  private final List<Message> faults = new ArrayList<>();
  private final Map<EntryId, String> newest = new HashMap<>();
  private final Map<Origin, Long> numbers = new HashMap<>();
  private final Set<EntryId> unreadable = new HashSet<>();
  private final List<String> group = new ArrayList<>(GROUP);
  private Map<Long, EntriesSetAside> aside = Map.of();

  /** The links of the entries from which a station's chain goes on after a setting aside. */
  private final Map<EntryId, String> turns = new HashMap<>();

  private long entries;

  Verifier(Path journal, long last, EntryFormat format, FactRegistry facts, Projection projection) {
    this.journal = journal;
    this.last = last;
    this.format = format;
    this.facts = facts;
    this.projection = projection;
  }

  Verification run(LongConsumer progress) {
    try {
      aside = projection.setAside();
      aside.values().forEach(one -> one.runs().forEach(run -> turns.put(before(run), "")));
      compareWithFile(progress);
    } catch (RefusedException e) {
      faults.add(e.said());
    } catch (IOException e) {
      fault("journal.refused.cannotRead", journal, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      cannotReadTables(e);
    }
    try {
      compareWithFold();
    } catch (RuntimeException e) {
      cannotReadTables(e);
    }
    progress.accept(entries);
    return new Verification(entries, faults);
  }

  /** A damaged table may break any query: that is a finding, not the end of the check. */
  private void cannotReadTables(RuntimeException e) {
    LOG.warn("The tables cannot be read", e);
    fault("journal.fault.tables", reason(e));
  }

  private void compareWithFile(LongConsumer progress) throws IOException {
    JournalFile.read(
        journal,
        1,
        last,
        (position, content) -> {
          check(content);
          group.add(content);
          if (group.size() == GROUP) {
            compareRows(position);
            progress.accept(position);
          }
        });
    compareRows(entries);
    if (projection.position() != entries) {
      fault("journal.fault.position", projection.position(), entries);
    }
  }

  private void compareWithFold() {
    projection.compare(
        new Projection.Differences() {
          @Override
          public void row(Subject subject) {
            fault("journal.fault.row", subject);
          }

          @Override
          public void rows(String kind, long surplus) {
            fault("journal.fault.rows", kind, surplus);
          }

          @Override
          public void passedOver(EntryId entry, RuntimeException why) {
            if (!unreadable.contains(entry)) {
              fault("journal.fault.passedOver", entry, reason(why));
            }
          }
        });
  }

  private void check(String content) {
    entries++;
    Entry entry;
    try {
      entry = format.read(content);
    } catch (IllegalArgumentException e) {
      fault("journal.fault.notAnEntry", entries);
      return;
    }
    EntryId id = entry.id();
    checkFact(entry);
    Origin origin = Origin.of(id);
    Long before = numbers.put(origin, id.number());
    if (before != null && before + 1 != id.number()) {
      fault("journal.fault.gap", id, before);
    }
    if (!linksBefore(id, before).contains(entry.prev())) {
      fault("journal.fault.link", id);
    }
    if (before != null) {
      newest.remove(new EntryId(id.station(), id.incarnation(), before));
    }
    newest.put(id, entry.link());
    turns.computeIfPresent(id, (turn, link) -> entry.link());
    EntriesSetAside setAside = aside.get(entries);
    if (setAside != null) {
      setAside.runs().forEach(this::goOnBefore);
    }
  }

  /** What comes next of a station is what follows the last entry of it that counts. */
  private void goOnBefore(EntryRun run) {
    EntryId first = run.first();
    Origin origin = Origin.of(first);
    Long known = numbers.remove(origin);
    if (known != null) {
      newest.remove(new EntryId(first.station(), first.incarnation(), known));
    }
    EntryId before = before(run);
    String link = turns.get(before);
    if (link != null && !link.isEmpty()) {
      numbers.put(origin, before.number());
      newest.put(before, link);
    }
  }

  private static EntryId before(EntryRun run) {
    EntryId first = run.first();
    return new EntryId(first.station(), first.incarnation(), first.number() - 1);
  }

  /** Whether the entry at a position was set aside further on. */
  private boolean isSetAside(long position, String content) {
    if (aside.isEmpty()) {
      return false;
    }
    EntryId id = format.read(content).id();
    return aside.entrySet().stream()
        .anyMatch(one -> one.getKey() > position && one.getValue().names(id));
  }

  /** A fact this program is too old for is no fault: it is kept for a newer one. */
  private void checkFact(Entry entry) {
    try {
      facts.read(entry);
    } catch (RuntimeException e) {
      unreadable.add(entry.id());
      fault("journal.fault.passedOver", entry.id(), reason(e));
    }
  }

  /**
   * What an entry's prev may be: its predecessor's link; for a new incarnation that of any earlier
   * one, for several seats of a station write beside each other.
   */
  private Set<String> linksBefore(EntryId id, @Nullable Long before) {
    if (before != null) {
      return Set.of(newest.getOrDefault(new EntryId(id.station(), id.incarnation(), before), ""));
    }
    if (id.number() == 1) {
      return Set.of(Entry.GENESIS);
    }
    return projection.heads().keySet().stream()
        .filter(origin -> origin.isBefore(id))
        .map(origin -> new EntryId(origin.station(), origin.incarnation(), id.number() - 1))
        .flatMap(last -> projection.link(last).stream())
        .collect(Collectors.toSet());
  }

  private void compareRows(long lastOfGroup) {
    long first = lastOfGroup - group.size() + 1;
    Map<Long, String> rows = projection.contentsByPosition(first, lastOfGroup);
    for (int i = 0; i < group.size(); i++) {
      String content = group.get(i);
      String row = rows.get(first + i);
      boolean right = isSetAside(first + i, content) ? row == null : content.equals(row);
      if (!right) {
        fault("journal.fault.entryRow", idOf(group.get(i)), first + i);
      }
    }
    group.clear();
  }

  private String idOf(String content) {
    try {
      return format.read(content).id().toString();
    } catch (IllegalArgumentException e) {
      return "?";
    }
  }

  /** What the innermost cause says, on one line. */
  private static String reason(RuntimeException e) {
    Throwable innermost = e;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String said = innermost.getMessage();
    return said == null
        ? innermost.getClass().getSimpleName()
        : said.lines().findFirst().orElse("");
  }

  private void fault(String key, Object... args) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(Message.of(key, args));
    }
  }
}
