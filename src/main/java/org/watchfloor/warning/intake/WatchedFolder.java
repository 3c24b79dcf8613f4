package org.watchfloor.warning.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Settings;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningTaking;
import org.watchfloor.warning.Way;

/** Looks every few seconds whether another program has put a warning into the watched folder. */
@Singleton
public final class WatchedFolder implements ScheduledJob {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final String FOLDER = "warning/folder";

  private final Settings settings;
  private final WarningService warnings;
  private final RefusedOnce refused;
  private final Tasks tasks;
  private final Map<Path, FolderWatch> watches = new HashMap<>();
  private volatile Optional<Message> trouble = Optional.empty();
  private volatile boolean looked;
  private @Nullable Message named;

  @Inject
  WatchedFolder(Settings settings, WarningService warnings, RefusedOnce refused, Tasks tasks) {
    this.settings = settings;
    this.warnings = warnings;
    this.refused = refused;
    this.tasks = tasks;
  }

  /** The folder that is watched, as it was typed; empty for none. */
  public String folder() {
    return settings.get(FOLDER, "");
  }

  /**
   * Watches another folder from now on; empty watches none.
   *
   * @throws RefusedException if it is no folder that can be read
   */
  public void watch(String folder) {
    String plain = folder.strip();
    if (!plain.isEmpty() && !Files.isDirectory(path(plain))) {
      throw RefusedException.of("warning.refused.noFolder", plain);
    }
    settings.keep(FOLDER, plain);
    looked = false;
    trouble = Optional.empty();
  }

  /** Why the folder cannot be watched now; empty if it can. */
  Optional<Message> trouble() {
    return trouble;
  }

  /** Whether it was looked into since it was chosen. */
  boolean looked() {
    return looked;
  }

  @Override
  public Message name() {
    return Message.of("warning.task.folder");
  }

  @Override
  public Duration period() {
    return PAUSE;
  }

  /** Says what is wrong itself, once; so that a share that is away does not fill the screen. */
  @Override
  public synchronized void run(Progress progress) {
    String folder = folder();
    if (folder.isEmpty()) {
      return;
    }
    try {
      Path place = path(folder);
      if (!Files.isDirectory(place)) {
        throw RefusedException.of("warning.refused.noFolder", folder);
      }
      FolderWatch watch = watches.computeIfAbsent(place, one -> new FolderWatch());
      for (Path file : watch.due(looks(WarningFiles.in(place)))) {
        progress.stopIfCancelled();
        if (take(file)) {
          watch.done(file);
        }
      }
      trouble = Optional.empty();
      named = null;
    } catch (RefusedException e) {
      trouble = Optional.of(e.said());
      if (!e.said().equals(named)) {
        named = e.said();
        tasks.report(e);
      }
    }
    looked = true;
  }

  /**
   * Takes a file, or says why not.
   *
   * @return whether it is done with; false if it shall be tried again
   * @throws RefusedException if it could not be saved
   */
  private boolean take(Path file) {
    byte[] bytes;
    try {
      bytes = WarningFiles.read(file);
    } catch (RefusedException e) {
      // Still held by whoever writes it, or just gone.
      LOG.debug("Not yet: {}", file, e);
      return false;
    }
    String name = String.valueOf(file.getFileName());
    try {
      warnings.check(name, bytes);
    } catch (RefusedException e) {
      refused.tell(name, bytes, e);
      return true;
    }
    WarningTaking taking = warnings.take(name, bytes, Way.FOLDER);
    LOG.info("{}: {}", name, taking.outcome());
    return true;
  }

  private static Map<Path, FolderWatch.Look> looks(List<Path> files) {
    Map<Path, FolderWatch.Look> looks = new HashMap<>();
    for (Path file : files) {
      try {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        looks.put(file, new FolderWatch.Look(seen.size(), seen.lastModifiedTime()));
      } catch (IOException e) {
        LOG.debug("Gone: {}", file, e);
      }
    }
    return looks;
  }

  private static Path path(String folder) {
    try {
      return Path.of(folder);
    } catch (InvalidPathException e) {
      throw new RefusedException(Message.of("warning.refused.noFolder", folder), e);
    }
  }
}
