package org.watchfloor.app.system;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;

/** Writes, reads and deletes a small file in the data folder, and looks how much room is left. */
final class DataFolderHealth implements HealthCheck {
  /** Below this a night of entries and a backup may not fit. */
  private static final long LEAST_FREE_MIB = 1024;

  private static final String PROBE = "watchfloor";

  private final DataFolder folder;

  @Inject
  DataFolderHealth(DataFolder folder) {
    this.folder = folder;
  }

  @Override
  public Message name() {
    return Message.of("app.health.folder");
  }

  @Override
  public Result check() {
    try {
      Path probe = Files.createTempFile(folder.root(), "health", ".tmp");
      Files.writeString(probe, PROBE, StandardCharsets.UTF_8);
      boolean same = Files.readString(probe, StandardCharsets.UTF_8).equals(PROBE);
      Files.delete(probe);
      return same ? room() : failed("app.health.folder.wrong");
    } catch (IOException e) {
      return new Result(
          State.FAILED,
          Message.of("app.health.folder.failed", folder.root(), String.valueOf(e.getMessage())));
    }
  }

  private Result room() throws IOException {
    FileStore disk = Files.getFileStore(folder.root());
    long free = disk.getUsableSpace() / (1024 * 1024);
    return free < LEAST_FREE_MIB
        ? new Result(State.FAILED, Message.of("app.health.folder.full", free))
        : new Result(State.OK, Message.of("app.health.folder.ok", free / 1024));
  }

  private Result failed(String key) {
    return new Result(State.FAILED, Message.of(key, folder.root()));
  }
}
