package org.watchfloor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * One station's folder: {@code station.json}, {@code journal/}, {@code tables/}, {@code
 * settings.json}, and a lock that keeps a second process out. Opening takes the lock; {@link
 * #close} gives it back. The lock belongs to the process: a killed one leaves no lock behind. Any
 * thread.
 */
public final class DataFolder implements AutoCloseable {
  private static final Pattern STATION = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{0,30}[A-Z0-9])?");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;
  private final StationCard card;
  private final FileChannel lock;

  private DataFolder(Path root, StationCard card, FileChannel lock) {
    this.root = root;
    this.card = card;
    this.lock = lock;
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
    if (!STATION.matcher(station).matches()) {
      throw RefusedException.of("store.refused.stationId", station);
    }
    create(root, new StationCard(StationCard.FORMAT, station, name, 1));
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
   * Opens a station's folder and keeps every other process out of it.
   *
   * @throws RefusedException if there is no station, another process holds it, it cannot be
   *     written, or it was made by a newer program
   */
  public static DataFolder open(Path root) {
    if (!exists(root)) {
      throw RefusedException.of("store.refused.noStation", root);
    }
    StationCard card = readCard(root);
    if (card.format() > StationCard.FORMAT) {
      throw RefusedException.of("store.refused.newer", root, card.format(), StationCard.FORMAT);
    }
    return new DataFolder(root, card, takeLock(root));
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

  /** Bytes this folder's disk can still take. */
  public long freeBytes() {
    return root.toFile().getUsableSpace();
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
  }

  private static FileChannel takeLock(Path root) {
    Path file = root.resolve("lock");
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (channel.tryLock(1024, 1, false) == null) {
        throw inUse(root, channel);
      }
      byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid), 0);
      return channel;
    } catch (OverlappingFileLockException e) {
      throw inUse(root, channel);
    } catch (IOException e) {
      closeQuietlyAfter(e, channel);
      throw cannotWrite(root, e);
    }
  }

  private static RefusedException inUse(Path root, @Nullable FileChannel held) {
    String owner = "?";
    try (held) {
      if (held != null) {
        ByteBuffer pid = ByteBuffer.allocate(20);
        held.read(pid, 0);
        owner = new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII);
      }
    } catch (IOException e) {
      return new RefusedException(Message.of("store.refused.inUse", root, owner), e);
    }
    return RefusedException.of("store.refused.inUse", root, owner);
  }

  private static void closeQuietlyAfter(IOException first, @Nullable FileChannel channel) {
    try (channel) {
      // nothing to do but close
    } catch (IOException e) {
      first.addSuppressed(e);
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
