package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.ui.Settings;

/** Which backdrops the officer at this seat has switched off; remembered. JavaFX thread. */
@Singleton
public final class BackdropChoice {
  private static final String HIDDEN = "map/hidden-backdrops";

  private final Settings settings;
  private final ReadOnlyObjectWrapper<Set<String>> hidden;
  private List<String> offered = List.of();

  @Inject
  public BackdropChoice(Settings settings) {
    this.settings = settings;
    hidden =
        new ReadOnlyObjectWrapper<>(
            Arrays.stream(settings.get(HIDDEN, "").split(",", -1))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** The ids of those that are switched off. */
  public ReadOnlyObjectProperty<Set<String>> hidden() {
    return hidden.getReadOnlyProperty();
  }

  /** The ids of all there are, in the order of their panel. */
  public List<String> offered() {
    return offered;
  }

  /** Says which there are, in the order of their panel. */
  public void offer(List<String> ids) {
    offered = List.copyOf(ids);
  }

  /** Switches off exactly these. */
  public void hide(Set<String> ids) {
    if (!ids.equals(hidden.get())) {
      hidden.set(Set.copyOf(ids));
      settings.put(HIDDEN, String.join(",", new TreeSet<>(ids)));
    }
  }

  /** Switches one on or off. */
  public void show(String id, boolean shown) {
    Set<String> next = new TreeSet<>(hidden.get());
    if (shown ? next.remove(id) : next.add(id)) {
      hidden.set(Collections.unmodifiableSet(next));
      settings.put(HIDDEN, String.join(",", next));
    }
  }
}
