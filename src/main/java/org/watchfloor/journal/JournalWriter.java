package org.watchfloor.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;

/**
 * Saves entries: to disk, then into the tables, then tells who listens; and brings the tables up to
 * the file on start. Knows when saving has become impossible and why. Called under the journal's
 * lock, except {@link #trouble}, {@link #last} and {@link #subscribe}.
 */
final class JournalWriter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);
  private static final int GROUP = 5000;

  /** Below this the disk is treated as full, while there is still room to close tidily. */
  private static final long LEAST_FREE_BYTES = 32L << 20;

  private final DataFolder folder;
  private final Database database;
  private final FactRegistry facts;
  private final EntryFormat format;
  private final Projection projection;
  private final Numbering numbering;
  private final Sharing sharing;
  private final JournalFile file;
  private final CopyOnWriteArrayList<Consumer<List<Recorded>>> listeners =
      new CopyOnWriteArrayList<>();
  private final CopyOnWriteArrayList<Runnable> lookers = new CopyOnWriteArrayList<>();
  private volatile @Nullable Message trouble;
  private @Nullable Message news;

  /**
   * Opens the file; {@link #start} must follow.
   *
   * @throws RefusedException if it is damaged or cannot be opened for writing
   */
  JournalWriter(
      DataFolder folder,
      Database database,
      FactRegistry facts,
      EntryFormat format,
      Projection projection,
      Numbering numbering,
      Sharing sharing) {
    this.folder = folder;
    this.database = database;
    this.facts = facts;
    this.format = format;
    this.projection = projection;
    this.numbering = numbering;
    this.sharing = sharing;
    this.trouble = folder.readOnly() ? Message.of("journal.refused.onlyRead", folder.root()) : null;
    try {
      this.file =
          folder.readOnly()
              ? JournalFile.openToRead(folder.journal())
              : JournalFile.open(folder.journal());
    } catch (IOException e) {
      throw new RefusedException(
          Message.of(
              "journal.refused.cannotOpen", folder.journal(), String.valueOf(e.getMessage())),
          e);
    }
  }

  /**
   * Brings file and tables together. Tables that cannot be worked with are set aside and folded
   * again.
   */
  void start() {
    try {
      if (folder.replays()) {
        // Nothing is shown until the record is taken in, see Replay.
        return;
      }
      folder.asOf().ifPresent(moment -> file.endAt(moments().upTo(moment)));
      if (!tablesAreOfThisFile()) {
        LOG.warn("The tables are of another journal; they are folded again");
        foldAgain(position -> {});
        news = Message.of("journal.foldedOther", file.last());
        return;
      }
      if (!folder.readOnly()) {
        new LostEntries(folder.journal(), file, format, projection).putBack();
      }
      if (projection.foldedByAnother()) {
        LOG.info("Another version of the program folded the tables; they are folded again");
        foldAgain(position -> {});
        news = Message.of("journal.foldedAgain", file.last());
        return;
      }
      projection.sign();
      catchUp(position -> {});
      numbering.goOnFromTables();
    } catch (RefusedException e) {
      throw e;
    } catch (IOException e) {
      throw cannotWrite(e);
    } catch (RuntimeException e) {
      LOG.warn("The tables cannot be worked with; they are set aside and folded again", e);
      foldAgain(position -> {});
    }
  }

  /** When the entries of the record were known here, by the clock of this station. */
  private Moments moments() {
    Moments.Builder moments = new Moments.Builder(folder.card().station());
    readFile(1, (position, content) -> moments.add(format.read(content)));
    return moments.build();
  }

  /** The position of the newest entry. Any thread. */
  long last() {
    return file.last();
  }

  /** See {@link JournalFile#lengthOf}. */
  long lengthOf(Path file, long bytes) {
    return this.file.lengthOf(file, bytes);
  }

  /** What happened to the tables on start, if a person should know. */
  Optional<Message> news() {
    return Optional.ofNullable(news);
  }

  /** Why nothing can be saved at present, if so. Any thread. */
  Optional<Message> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** See {@link Journal#subscribe}. Any thread. */
  Subscription subscribe(Consumer<List<Recorded>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** See {@link Journal#onMoved}. Any thread. */
  Subscription onMoved(Runnable looks) {
    lookers.add(looks);
    return () -> lookers.remove(looks);
  }

  /** In a replay: the record ends here, as far as anybody is told. */
  void endAt(long position) {
    file.endAt(position);
  }

  /** In a replay: everything may be otherwise. */
  void tellMoved() {
    for (Runnable looks : lookers) {
      try {
        looks.run();
      } catch (RuntimeException e) {
        LOG.error("A view could not look again", e);
      }
    }
  }

  /**
   * @throws UnsavedException if nothing can be saved at present
   */
  void refuseIfInTrouble() {
    Message why = trouble;
    if (why != null) {
      throw new UnsavedException(why);
    }
    if (folder.freeBytes() < LEAST_FREE_BYTES) {
      throw new UnsavedException(Message.of("journal.refused.diskFull", folder.root()));
    }
  }

  /**
   * To disk first, then to the tables: from the first on the entries are saved, whatever happens
   * next.
   *
   * @throws UnsavedException if the disk did not take them; nothing was saved
   */
  void write(List<Entry> fresh) {
    long first = file.last() + 1;
    try {
      file.append(fresh.stream().map(Entry::content).toList());
    } catch (JournalLostException e) {
      Message why = Message.of("journal.refused.lost", String.valueOf(e.getMessage()));
      trouble = why;
      throw new UnsavedException(why, e);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
    if (sharing.wanted()) {
      sharing.onDisk(shared(first, fresh));
    }
    numbering.saved(fresh);
    List<Entry> told = fresh;
    try {
      List<Entry> aside = projection.setAsideBy(fresh);
      projection.apply(first, fresh);
      if (!aside.isEmpty()) {
        numbering.goOnFromTables();
        told = Stream.concat(fresh.stream(), aside.stream()).toList();
      }
    } catch (RuntimeException | Error e) {
      LOG.error("Entries are saved but the tables could not take them in", e);
      trouble = Message.of("journal.refused.tablesBehind");
      return;
    }
    tell(told);
  }

  /**
   * Throws the tables away and folds every entry again; a damaged file leaves them as they are.
   *
   * @param progress is told how many entries are done
   */
  void rebuild(LongConsumer progress) {
    readFile(1, (position, content) -> format.read(content));
    trouble = Message.of("journal.refused.tablesBehind");
    foldAgain(progress);
    trouble = null;
  }

  /**
   * Reads the saved entries from a position on. Any thread.
   *
   * @throws RefusedException if the file is damaged or cannot be read
   */
  void readFile(long from, JournalFile.Reader reader) {
    try {
      JournalFile.read(folder.journal(), from, file.last(), reader);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of(
              "journal.refused.cannotRead", folder.journal(), String.valueOf(e.getMessage())),
          e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
      trouble = Message.of("journal.refused.closed");
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /**
   * A journal may have been put in the place of another while the tables stayed. Where the tables
   * have nothing at that place, it was set aside.
   */
  private boolean tablesAreOfThisFile() throws IOException {
    long last = Math.min(projection.position(), file.last());
    if (last < 1) {
      return true;
    }
    String there = projection.contentsByPosition(last, last).get(last);
    if (there == null) {
      return true;
    }
    boolean[] same = {false};
    JournalFile.read(
        folder.journal(), last, last, (position, content) -> same[0] = content.equals(there));
    return same[0];
  }

  private void foldAgain(LongConsumer progress) {
    // Before the tables are thrown away for entries that are refused then.
    readFile(1, (position, content) -> numbering.refuseOtherRealm(format.read(content)));
    database.startEmpty();
    projection.sign();
    catchUp(progress);
    numbering.goOnFromTables();
  }

  private void catchUp(LongConsumer progress) {
    List<Entry> group = new ArrayList<>(GROUP);
    readFile(
        projection.position() + 1,
        (position, content) -> {
          group.add(format.read(content));
          if (group.size() == GROUP) {
            projection.apply(position - GROUP + 1, List.copyOf(group));
            group.clear();
            progress.accept(position);
          }
        });
    if (!group.isEmpty()) {
      projection.apply(file.last() - group.size() + 1, group);
      progress.accept(file.last());
    }
  }

  private List<SharedEntry> shared(long first, List<Entry> entries) {
    List<SharedEntry> shared = new ArrayList<>();
    long position = first;
    for (Entry entry : entries) {
      shared.add(projection.shared(position++, entry));
    }
    return shared;
  }

  /** Tells who listens. */
  void tell(List<Entry> fresh) {
    List<Recorded> recorded = facts.readable(fresh);
    for (Consumer<List<Recorded>> listener : listeners) {
      try {
        listener.accept(recorded);
      } catch (RuntimeException e) {
        LOG.error("A view could not take in new entries", e);
      }
    }
  }

  private UnsavedException cannotWrite(IOException e) {
    return new UnsavedException(
        Message.of("journal.refused.cannotWrite", folder.journal(), String.valueOf(e.getMessage())),
        e);
  }
}
