package org.watchfloor.ui;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Puts on paper what a page shows: in the background, as a PDF in the data folder, and then says
 * where it is. JavaFX thread.
 */
public final class PrintDesk {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final DataFolder folder;
  private final WatchClock clock;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Toasts toasts;
  private final Fx fx;

  @Inject
  PrintDesk(DataFolder folder, WatchClock clock, UiTexts texts, Tasks tasks, Toasts toasts, Fx fx) {
    this.folder = folder;
    this.clock = clock;
    this.texts = texts;
    this.tasks = tasks;
    this.toasts = toasts;
    this.fx = fx;
  }

  /** What is printed. */
  @FunctionalInterface
  public interface Job {
    /**
     * Writes it; a background thread.
     *
     * @return how many pages there are
     * @throws org.watchfloor.base.RefusedException if it cannot be written
     */
    int write(Texts words, Path file);
  }

  /**
   * Prints it.
   *
   * @param name begins the name of the file: letters, digits, hyphens
   */
  public void print(String name, Job job) {
    Texts words = texts.texts();
    Path file =
        folder.root().resolve("prints").resolve(name + "-" + NAME.format(clock.now()) + ".pdf");
    tasks
        .of(Message.of("ui.print.task", name), progress -> job.write(words, file))
        .onSuccess(fx, (Integer pages) -> toasts.say(Message.of("ui.print.done", pages, file)))
        .start();
  }
}
