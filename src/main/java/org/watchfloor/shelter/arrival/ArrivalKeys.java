package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.SecretFile;

/**
 * The keys of registers, each in a file of its own that only its owner may read, beside the data
 * and in no backup. A key that is gone cannot be had again. Waits for the disk; any thread.
 */
@Singleton
final class ArrivalKeys {
  private static final Logger LOG = LoggerFactory.getLogger(ArrivalKeys.class);

  /** A number of a register from elsewhere never names a file elsewhere. */
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9@_~.-]{1,96}");

  /** Ends the name of a file until it is whole. */
  private static final String UNFINISHED = ".new";

  private static final int MOST_BYTES = 256;

  private final DataFolder folder;
  private final Map<String, RegisterKey> known = new ConcurrentHashMap<>();

  @Inject
  ArrivalKeys(DataFolder folder) {
    this.folder = folder;
  }

  /** The key of a register; empty if it is not here. */
  Optional<RegisterKey> find(String register) {
    RegisterKey held = known.get(register);
    if (held != null) {
      return Optional.of(held);
    }
    if (!NUMBER.matcher(register).matches() || !Files.isRegularFile(file(register))) {
      return Optional.empty();
    }
    RegisterKey read = parse(file(register));
    known.put(register, read);
    return Optional.of(read);
  }

  /** Makes the key of a new register; one that is there already stays. On disk when it returns. */
  synchronized RegisterKey make(String register) {
    Optional<RegisterKey> there = find(register);
    if (there.isPresent()) {
      return there.get();
    }
    RegisterKey fresh = RegisterKey.random();
    keep(register, fresh);
    return fresh;
  }

  /**
   * Takes a key over from a file, as of a register that came from another station.
   *
   * @throws RefusedException if it holds no key, or cannot be read
   */
  synchronized void take(String register, Path from) {
    take(register, parse(from));
  }

  /** Takes a key over that another seat of this station gave. On disk when it returns. */
  synchronized void take(String register, RegisterKey key) {
    keep(register, key);
  }

  /**
   * Writes a copy of a key, for its owner alone.
   *
   * @throws RefusedException if the key is not here, the file exists already, or it cannot be
   *     written
   */
  void give(String register, Path to) {
    RegisterKey key =
        find(register).orElseThrow(() -> RefusedException.of("arrival.refused.noKey", register));
    if (Files.exists(to)) {
      throw RefusedException.of("arrival.refused.keyThere", to);
    }
    try {
      write(to, key);
    } catch (IOException e) {
      throw cannot(to, e);
    }
  }

  /**
   * Destroys the key of a register: its bytes are overwritten, then the file is gone, also one that
   * was being written when the program was killed. Does nothing where there is none.
   */
  synchronized void destroy(String register) {
    known.remove(register);
    if (!NUMBER.matcher(register).matches() || folder.readOnly()) {
      return;
    }
    Path file = file(register);
    try {
      boolean unfinished = SecretFile.end(unfinished(file));
      if (SecretFile.end(file) || unfinished) {
        force(folder.keys());
        LOG.info("The key of register {} is destroyed", register);
      }
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static Path unfinished(Path file) {
    return file.resolveSibling("." + file.getFileName() + UNFINISHED);
  }

  /** What was left when the program was killed, of whatever register: it may be a whole key. */
  private void endUnfinished() throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder.keys(), ".arrivals-*" + UNFINISHED)) {
      for (Path file : left) {
        SecretFile.end(file);
      }
    }
  }

  private Path file(String register) {
    return folder.keys().resolve("arrivals-" + register + ".key");
  }

  private void keep(String register, RegisterKey key) {
    Path file = file(register);
    try {
      if (!Files.isDirectory(folder.keys())) {
        Files.createDirectories(folder.keys(), owner(folder.keys(), "rwx------"));
      }
      endUnfinished();
      Path fresh = unfinished(file);
      write(fresh, key);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(folder.keys());
      known.put(register, key);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static void write(Path file, RegisterKey key) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            owner(Objects.requireNonNull(file.toAbsolutePath().getParent()), "rw-------"))) {
      out.write(ByteBuffer.wrap((key.text() + "\n").getBytes(StandardCharsets.US_ASCII)));
      out.force(true);
    }
  }

  /**
   * Reads a file of a key.
   *
   * @throws RefusedException if it holds none, or cannot be read
   */
  static RegisterKey parse(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw RefusedException.of("arrival.refused.notAKey", file);
      }
      return RegisterKey.parse(Files.readString(file, StandardCharsets.ISO_8859_1))
          .orElseThrow(() -> RefusedException.of("arrival.refused.notAKey", file));
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /** What a folder holds is on disk; where a system cannot do that, it does it by itself. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("{} cannot be forced to disk", folder, e);
    }
  }

  /** Where a file system has no such rights, those of the folder must do. */
  private static FileAttribute<?>[] owner(Path where, String rights) {
    return where.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private static RefusedException cannot(Path file, IOException e) {
    return new RefusedException(
        Message.of("arrival.refused.keyFile", file, e.getClass().getSimpleName()), e);
  }
}
