package org.watchfloor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;

/**
 * Keeps every other process out of a data folder. The file {@code lock} names who holds it: the
 * process, and {@code brief} if it is a command that is done in a moment and worth waiting for. The
 * lock belongs to the process: a killed one leaves none behind.
 */
final class FolderLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);
  private static final String BRIEF = " brief";
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int LONGEST_NAME = 40;

  /** The lock stands behind the name, so that others may read the name. */
  private static final long LOCKED_BYTE = 1024;

  private final FileChannel held;

  private FolderLock(FileChannel held) {
    this.held = held;
  }

  /**
   * Takes the lock, waiting for commands that are done in a moment.
   *
   * @param brief whether the holder is such a command itself
   * @param patience how long to wait at most
   * @throws NotWritableException if another process keeps it or the folder cannot be written
   */
  static FolderLock take(Path root, boolean brief, Duration patience) {
    long waited = 0;
    while (true) {
      Attempt attempt = attempt(root, brief);
      if (attempt.lock() != null) {
        return attempt.lock();
      }
      if (!attempt.holder().endsWith(BRIEF) || waited >= patience.toNanos()) {
        throw new NotWritableException(
            Message.of("store.refused.inUse", root, attempt.holder().replace(BRIEF, "")));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      waited += PAUSE.toNanos();
    }
  }

  @Override
  public void close() throws IOException {
    held.close();
  }

  /** The lock, or who has it. */
  private record Attempt(@Nullable FolderLock lock, String holder) {}

  private static Attempt attempt(Path root, boolean brief) {
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel =
          FileChannel.open(
              root.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      taken = locked(channel);
      if (!taken) {
        return new Attempt(null, holder(channel));
      }
      String name = ProcessHandle.current().pid() + (brief ? BRIEF : "");
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)), 0);
      return new Attempt(new FolderLock(channel), name);
    } catch (IOException e) {
      taken = false;
      throw new NotWritableException(
          Message.of("store.refused.cannotWrite", root, String.valueOf(e.getMessage())), e);
    } finally {
      if (!taken) {
        closeQuietly(channel);
      }
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** Who wrote its name; "?" while a new holder is just writing it. */
  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME);
    channel.read(name, 0);
    String text = new String(name.array(), 0, name.position(), StandardCharsets.US_ASCII).strip();
    return text.isEmpty() ? "?" + BRIEF : text;
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    try (channel) {
      // nothing to do but close
    } catch (IOException e) {
      LOG.debug("The lock file did not close", e);
    }
  }
}
