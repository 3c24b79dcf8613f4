package org.watchfloor.app.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.ui.Settings;

/**
 * Where backups go by themselves, how often, and how many stay.
 *
 * @param folder where to
 * @param every how long from one to the next, whole hours
 * @param keep how many stay, 2 or more
 */
public record BackupPlan(Path folder, Duration every, int keep) {
  private static final String FOLDER = "backup.folder";
  private static final String HOURS = "backup.hours";
  private static final String KEEP = "backup.keep";

  /** What is proposed where nobody has chosen. Our own figures. */
  static final int USUAL_HOURS = 4;

  static final int USUAL_KEEP = 12;
  private static final int MOST = 999;

  /**
   * A plan as typed.
   *
   * @throws RefusedException if the folder is no path, the hours are not 1 to 168 or the number
   *     kept not 2 to 999
   */
  public static BackupPlan of(String folder, String hours, String keep) {
    try {
      int every = whole(hours, 1, 168);
      return new BackupPlan(
          Path.of(folder.strip()).toAbsolutePath(), Duration.ofHours(every), whole(keep, 2, MOST));
    } catch (InvalidPathException e) {
      throw RefusedException.of("app.backup.refused.folder", folder);
    }
  }

  private static int whole(String typed, int least, int most) {
    String text = typed.strip();
    int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw RefusedException.of("app.backup.refused.number", typed, least, most);
    }
    return number;
  }

  /** The one of this seat; empty if backups are made by hand only. */
  static Optional<BackupPlan> of(Settings settings) {
    return settings
        .find(FOLDER)
        .filter(folder -> !folder.isBlank())
        .map(folder ->
            of(
                folder,
                settings.get(HOURS, String.valueOf(USUAL_HOURS)),
                settings.get(KEEP, String.valueOf(USUAL_KEEP))));
  }

  /** Keeps it as this seat's. */
  void keepIn(Settings settings) {
    settings.put(FOLDER, folder.toString());
    settings.put(HOURS, String.valueOf(every.toHours()));
    settings.put(KEEP, String.valueOf(keep));
  }

  /** No more by itself. */
  static void drop(Settings settings) {
    settings.put(FOLDER, "");
  }
}
