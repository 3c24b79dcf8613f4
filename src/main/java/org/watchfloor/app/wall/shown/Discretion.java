package org.watchfloor.app.wall.shown;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.watchfloor.base.Subscription;
import org.watchfloor.ui.Settings;

/**
 * Which incidents the wall is discreet about, by their numbers; remembered at this station, also
 * through a power cut. A line of the settings that cannot be read hides the incident it names. Any
 * thread.
 */
@Singleton
public final class Discretion {
  private static final String SETTING = "wall/discreet";

  private final Settings settings;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Map<String, Showing> known;

  @Inject
  public Discretion(Settings settings) {
    this.settings = settings;
    Map<String, Showing> read = new TreeMap<>();
    settings
        .get(SETTING, "")
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          String[] parts = line.split("\t", 2);
          boolean dimmed = parts.length == 2 && parts[1].equals(Showing.DIMMED.name());
          read.put(parts[0], dimmed ? Showing.DIMMED : Showing.HIDDEN);
        });
    known = Map.copyOf(read);
  }

  /** How much of an incident is shown. */
  public Showing of(String incident) {
    return known.getOrDefault(incident, Showing.NORMAL);
  }

  /** Shows so much of it from now on. */
  public synchronized void put(String incident, Showing showing) {
    Map<String, Showing> next = new TreeMap<>(known);
    if (showing == Showing.NORMAL) {
      next.remove(incident);
    } else {
      next.put(incident, showing);
    }
    known = Map.copyOf(next);
    settings.keep(
        SETTING,
        next.entrySet().stream()
            .map(one -> one.getKey() + "\t" + one.getValue().name())
            .collect(Collectors.joining("\n")));
    listeners.forEach(Runnable::run);
  }

  /** Is told of every change, on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }
}
