package org.watchfloor.warning.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Settings;
import org.watchfloor.warning.KeptFile;

/**
 * Names files that came by themselves and were refused, each once; not again after a new start
 * either. Any thread.
 */
@Singleton
final class RefusedOnce {
  private static final Logger LOG = LoggerFactory.getLogger(RefusedOnce.class);
  private static final String REFUSED = "warning/refused";

  /** So many refused files are remembered; a remembered sum is as long as this. */
  private static final int REMEMBERED = 200;

  private static final int SUM = 16;

  private final Settings settings;
  private final Tasks tasks;

  @Inject
  RefusedOnce(Settings settings, Tasks tasks) {
    this.settings = settings;
    this.tasks = tasks;
  }

  /** A file was refused; says why unless that was said before. */
  synchronized void tell(String name, byte[] bytes, RefusedException why) {
    String sum = KeptFile.of(name, bytes).sha256().substring(0, SUM);
    List<String> known = new ArrayList<>(List.of(settings.get(REFUSED, "").split(",", -1)));
    if (known.contains(sum)) {
      return;
    }
    known.removeIf(String::isEmpty);
    known.add(sum);
    settings.put(
        REFUSED,
        String.join(",", known.subList(Math.max(0, known.size() - REMEMBERED), known.size())));
    LOG.info("Refused: {}", why.getMessage());
    tasks.report(why);
  }
}
