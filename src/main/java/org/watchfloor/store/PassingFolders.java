package org.watchfloor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders for tables that are needed only as long as a program looks at a record, in the folder
 * for temporary files. One that was killed leaves its own behind, with all the record says; the
 * next takes it away. Any thread.
 */
final class PassingFolders {
  private static final Logger LOG = LoggerFactory.getLogger(PassingFolders.class);
  private static final String NAME = "watchfloor-replay-";
  private static final String TABLES = "watchfloor.mv.db";

  private PassingFolders() {}

  /** A new one, which nobody but this user can read where the system can keep that. */
  static Path fresh() throws IOException {
    return Files.createTempDirectory(NAME);
  }

  /** Takes away what programs left that run no more. */
  static void sweep() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, NAME + "*")) {
      for (Path folder : left) {
        if (abandoned(folder.resolve(TABLES))) {
          LOG.info("{} was left behind and is taken away", folder);
          Database.delete(folder);
        }
      }
    }
  }

  /** Whoever has tables open keeps their file locked; without a file somebody is just beginning. */
  private static boolean abandoned(Path tables) {
    if (!Files.isRegularFile(tables)) {
      return false;
    }
    try (FileChannel file = FileChannel.open(tables, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      LOG.debug("{} is in use", tables, e);
      return false;
    }
  }
}
