package org.watchfloor.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.store.WholeFile;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;

/**
 * What this seat likes: language, theme, window, columns. Kept in a small file of the data folder
 * and written behind the scenes; the file is replaced whole, so a power cut leaves the old or the
 * new one. Losing it loses comfort, never data: an unreadable file is logged and passed over. Names
 * have slashes ({@code table/shelters/columns}) and so never look like text keys. Any thread.
 */
public final class Settings implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
  private static final Duration WRITE_PAUSE = Duration.ofSeconds(1);

  private final Path file;
  private final Tasks tasks;
  private final Map<String, String> values = new ConcurrentSkipListMap<>();
  private final Throttle writing;
  private boolean remembered;
  private boolean dirty;

  /** The settings of a file, which need not exist yet. */
  public Settings(Path file, Tasks tasks) {
    this(file, tasks, true);
  }

  /**
   * The settings of a file, which need not exist yet.
   *
   * @param remembered whether changes are written; not by who only looks at a station beside others
   */
  public Settings(Path file, Tasks tasks, boolean remembered) {
    this.file = file;
    this.remembered = remembered;
    this.tasks = tasks;
    this.writing =
        tasks.throttle(
            action -> tasks.of(Message.of("ui.settings.task"), p -> run(action)).quiet().start(),
            WRITE_PAUSE,
            this::write);
    read();
  }

  /** The value of a name, if it was ever set. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value of a name, or what stands for it until somebody chooses. */
  public String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** Sets a value and has it written soon. */
  public void put(String name, String value) {
    if (value.equals(values.put(name, value))) {
      return;
    }
    synchronized (this) {
      dirty = true;
    }
    writing.trigger();
  }

  /**
   * Sets a value and has it written at once, not with the next others: for what must be known after
   * a power cut a moment from now.
   */
  public void keep(String name, String value) {
    put(name, value);
    tasks.of(Message.of("ui.settings.task"), progress -> run(this::write)).quiet().start();
  }

  /**
   * What is chosen from now on is not written: for a picture, which must not change what the seat
   * likes.
   */
  public synchronized void leaveAsTheyAre() {
    remembered = false;
  }

  /** Writes what is not yet written. */
  @Override
  public void close() {
    writing.close();
    write();
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }

  private void read() {
    if (!Files.exists(file)) {
      return;
    }
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      read.load(in);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("Settings {} cannot be read, starting with the usual ones", file, e);
    }
    read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
  }

  private synchronized void write() {
    if (!dirty || !remembered) {
      return;
    }
    dirty = false;
    Properties all = new Properties();
    all.putAll(values);
    StringWriter text = new StringWriter();
    try {
      all.store(text, null);
      WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.warn("Settings {} cannot be written", file, e);
    }
  }
}
