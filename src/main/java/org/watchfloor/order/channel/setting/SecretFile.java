package org.watchfloor.order.channel.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * A file whose first line is a secret. It is read each time it is needed and never kept, so that it
 * stands in no record, log or message. Waits for the disk.
 *
 * @param file the file
 */
public record SecretFile(Path file) {
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  /** Longer than any password or token. */
  private static final long MOST_BYTES = 8192;

  /**
   * The secret.
   *
   * @throws RefusedException if there is none, or others than its owner may read or change the file
   */
  public String read() {
    try {
      if (!Files.isRegularFile(file)) {
        throw RefusedException.of("channel.refused.noSecret", file);
      }
      if (openToOthers()) {
        throw RefusedException.of("channel.refused.openSecret", file);
      }
      if (Files.size(file) > MOST_BYTES) {
        throw RefusedException.of("channel.refused.emptySecret", file);
      }
      String secret = Files.readString(file).lines().findFirst().orElse("").strip();
      if (secret.isEmpty()) {
        throw RefusedException.of("channel.refused.emptySecret", file);
      }
      return secret;
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("channel.refused.secret", file, e.getClass().getSimpleName()), e);
    }
  }

  /** Where a file system has no such rights, those of the folder must do. */
  private boolean openToOthers() throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return false;
    }
    return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
  }
}
