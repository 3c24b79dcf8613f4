package org.watchfloor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * One station's folder: {@code station.json}, {@code journal/}, {@code tables/}, {@code
 * settings.json}, and a lock that keeps a second process out. Opening takes the lock; {@link
 * #close} gives it back. It can also be read without the lock. Any thread.
 */
public final class DataFolder implements AutoCloseable {
  /** The name of the folder of keys, which no backup takes. */
  public static final String KEYS = "keys";

  private static final Pattern STATION = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{0,30}[A-Z0-9])?");

  /** As many letters as the tables have room for, with the mark of a drill. */
  private static final int LONGEST = 32;

  /** Longer than any command but an import takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;
  private final StationCard card;
  private final @Nullable FolderLock lock;
  private final @Nullable InstantSource asOf;
  private final boolean replays;

  private DataFolder(
      Path root,
      StationCard card,
      @Nullable FolderLock lock,
      @Nullable InstantSource asOf,
      boolean replays) {
    this.root = root;
    this.card = card;
    this.lock = lock;
    this.asOf = asOf;
    this.replays = replays;
  }

  /** Whether a station lives in this folder. */
  public static boolean exists(Path root) {
    return Files.isRegularFile(root.resolve("station.json"));
  }

  /**
   * Makes a new station in an empty or missing folder.
   *
   * @throws RefusedException if the id is malformed, the folder is not empty or cannot be written
   */
  public static void create(Path root, String station, String name) {
    refuseMalformed(station);
    create(root, new StationCard(StationCard.FORMAT, station, name, 1));
  }

  /**
   * Makes a station again whose machine is lost, in an empty or missing folder: what it wrote comes
   * back from whoever has it, in a package or from a hall. Its numbers are told from those the lost
   * machine gave out.
   *
   * @param step 1 or more, at random: nobody here knows how often it was made again before
   * @throws RefusedException as {@link #create(Path, String, String)}
   */
  public static void createAgain(Path root, String station, String name, int step) {
    refuseMalformed(station);
    create(root, new StationCard(StationCard.FORMAT, station, name, 1).nextIncarnation(step));
  }

  /**
   * Makes the folder of a drill in an empty or missing one.
   *
   * @param station the id of the station that is played; the drill's own is told from it
   * @param name what stands on documents
   * @throws RefusedException as {@link #create(Path, String, String)}
   */
  public static void createDrill(Path root, String station, String name) {
    String played = Realm.played(station);
    refuseMalformed(Realm.real(station));
    if (played.length() > LONGEST) {
      throw RefusedException.of("store.refused.stationId", played);
    }
    create(root, new StationCard(StationCard.FORMAT, played, name, 1));
  }

  private static void refuseMalformed(String station) {
    if (!STATION.matcher(station).matches()) {
      throw RefusedException.of("store.refused.stationId", station);
    }
  }

  private static void create(Path root, StationCard card) {
    createEmpty(root);
    complete(root, card);
  }

  /**
   * Makes a folder that is not a station yet: a restore fills it and then calls {@link #complete}.
   *
   * @throws RefusedException if there is something in it, or it cannot be written
   */
  public static void createEmpty(Path root) {
    try {
      Files.createDirectories(root);
      try (Stream<Path> inside = Files.list(root)) {
        if (inside.findAny().isPresent()) {
          throw RefusedException.of("store.refused.notEmpty", root);
        }
      }
      Files.createDirectories(root.resolve("journal"));
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
  }

  /** Makes a filled folder a station; before this it opens for nobody. */
  public static void complete(Path root, StationCard card) {
    try {
      writeCard(root, card);
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
  }

  /**
   * Opens a station's folder for long and keeps every other process out of it. Waits a moment for a
   * command that is just being done.
   *
   * @throws NotWritableException if another process keeps it or it cannot be written
   * @throws RefusedException if there is no station, it was made by a newer program, or its record
   *     is that of a drill
   */
  public static DataFolder open(Path root) {
    return open(root, Realm.LIVE);
  }

  /**
   * The same of a record of either realm.
   *
   * @throws RefusedException if there is no station, it was made by a newer program, or its record
   *     is of the other realm
   */
  public static DataFolder open(Path root, Realm realm) {
    StationCard card = cardToOpen(root, realm);
    return new DataFolder(root, card, FolderLock.take(root, false, PATIENCE), null, false);
  }

  /** The same for a command that is done in a moment: others wait for it. */
  public static DataFolder openBriefly(Path root, Duration patience, Realm realm) {
    StationCard card = cardToOpen(root, realm);
    return new DataFolder(root, card, FolderLock.take(root, true, patience), null, false);
  }

  /**
   * Opens a station's folder to read what is saved, also while another process has it: nothing in
   * it is changed, and its tables are left alone.
   *
   * @throws RefusedException as {@link #open(Path, Realm)}
   */
  public static DataFolder read(Path root, Realm realm) {
    return new DataFolder(root, cardToOpen(root, realm), null, null, false);
  }

  /**
   * The same as it was known at a moment: of the journal only what was recorded by then.
   *
   * @throws RefusedException as {@link #open(Path, Realm)}
   */
  public static DataFolder readAsOf(Path root, Instant moment, Realm realm) {
    return new DataFolder(root, cardToOpen(root, realm), null, InstantSource.fixed(moment), false);
  }

  /**
   * Opens a station's folder to show what was known in it at one moment after another, also while
   * another process has it: nothing in it is changed.
   *
   * @param shown tells the moment that is shown
   * @throws RefusedException as {@link #open(Path, Realm)}
   */
  public static DataFolder replay(Path root, InstantSource shown, Realm realm) {
    return new DataFolder(root, cardToOpen(root, realm), null, shown, true);
  }

  /**
   * Whose folder it is, without opening it.
   *
   * @throws RefusedException if there is no station, or it was made by a newer program
   */
  public static StationCard cardOf(Path root) {
    if (!exists(root)) {
      throw RefusedException.of("store.refused.noStation", root);
    }
    StationCard card = readCard(root);
    if (card.format() > StationCard.FORMAT) {
      throw RefusedException.of("store.refused.newer", root, card.format(), StationCard.FORMAT);
    }
    return card;
  }

  private static StationCard cardToOpen(Path root, Realm realm) {
    StationCard card = cardOf(root);
    if (card.realm() != realm) {
      throw RefusedException.of("store.refused.realm." + card.realm(), root, card.name());
    }
    return card;
  }

  /** Whether it was opened for reading only. */
  public boolean readOnly() {
    return lock == null;
  }

  /** The moment up to which the record is read; empty for all of it. */
  public Optional<Instant> asOf() {
    return Optional.ofNullable(asOf).map(InstantSource::instant);
  }

  /** Whether it was opened to move that moment to and fro. */
  public boolean replays() {
    return replays;
  }

  public Path root() {
    return root;
  }

  public StationCard card() {
    return card;
  }

  public Path journal() {
    return root.resolve("journal");
  }

  public Path tables() {
    return root.resolve("tables");
  }

  /** Where the keys of what is kept encrypted lie; not there until the first is made. */
  public Path keys() {
    return root.resolve(KEYS);
  }

  /** Bytes this folder's disk can still take. */
  public long freeBytes() {
    return root.toFile().getUsableSpace();
  }

  @Override
  public void close() {
    try (FolderLock released = lock) {
      // closing is all there is to do
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
  }

  private static StationCard readCard(Path root) {
    try {
      return JSON.readValue(root.resolve("station.json").toFile(), StationCard.class);
    } catch (JsonProcessingException e) {
      throw new RefusedException(
          Message.of("store.refused.card", root.resolve("station.json"), e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw cannotRead(root, e);
    }
  }

  private static void writeCard(Path root, StationCard card) throws IOException {
    Path fresh = root.resolve("station.json.new");
    try (FileChannel out =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(JSON.writeValueAsBytes(card)));
      out.force(true);
    }
    Files.move(fresh, root.resolve("station.json"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static RefusedException cannotWrite(Path root, IOException e) {
    return new RefusedException(Message.of("store.refused.cannotWrite", root, reason(e)), e);
  }

  private static RefusedException cannotRead(Path root, IOException e) {
    return new RefusedException(Message.of("store.refused.cannotRead", root, reason(e)), e);
  }

  private static String reason(IOException e) {
    String text = e.getMessage();
    return text == null ? e.getClass().getSimpleName() : text;
  }
}
