package org.watchfloor.ui.map.ground;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.ui.Settings;

/**
 * Which ground map the officer at this seat wants, how strong it is under the symbols, and whether
 * its hills throw a shade; remembered. What there is to choose from is said by whoever knows the
 * files. JavaFX thread.
 */
@Singleton
public final class GroundChoice {
  /** Strengths go from 1, faint, to this, as painted. */
  public static final int FULL = 4;

  private static final String DESK = "map";
  private static final String ON = "on";
  private static final String OFF = "off";

  /**
   * One ground map.
   *
   * @param id what is remembered
   * @param title what officers call it
   */
  public record Option(String id, String title) {}

  private final Settings settings;
  private final String map;
  private final String strong;
  private final String shade;
  private final ReadOnlyObjectWrapper<List<Option>> options =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper chosen;
  private final ReadOnlyIntegerWrapper strength;
  private final ReadOnlyBooleanWrapper hills;
  private final ReadOnlyObjectWrapper<@Nullable Message> hillsMissing =
      new ReadOnlyObjectWrapper<>();
  private final List<Runnable> askers = new ArrayList<>();

  @Inject
  public GroundChoice(Settings settings) {
    this(settings, DESK);
  }

  /**
   * The choice of another map than the desk's.
   *
   * @param where what its settings begin with, without a slash
   */
  public GroundChoice(Settings settings, String where) {
    this.settings = settings;
    this.map = where + "/ground";
    this.strong = where + "/ground-strength";
    this.shade = where + "/ground-hills";
    chosen = new ReadOnlyStringWrapper(settings.get(map, ""));
    String known = settings.get(strong, String.valueOf(FULL));
    hills = new ReadOnlyBooleanWrapper(!settings.get(shade, ON).equals(OFF));
    strength = new ReadOnlyIntegerWrapper(known.matches("[1-4]") ? Integer.parseInt(known) : FULL);
  }

  /** What there is to choose from, the district's own map first. */
  public ReadOnlyObjectProperty<List<Option>> options() {
    return options.getReadOnlyProperty();
  }

  /** Says what there is to choose from. */
  public void offer(List<Option> maps) {
    options.set(List.copyOf(maps));
  }

  /** The id of the wanted map; empty as long as nobody chose, which means the first. */
  public ReadOnlyStringProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Wants this map from now on. */
  public void choose(String id) {
    settings.put(map, id);
    chosen.set(id);
  }

  /** How strong the ground is: 1 to {@link #FULL}. */
  public ReadOnlyIntegerProperty strength() {
    return strength.getReadOnlyProperty();
  }

  /** Makes it so strong. */
  public void strength(int steps) {
    int within = Math.clamp(steps, 1, FULL);
    settings.put(strong, String.valueOf(within));
    strength.set(within);
  }

  /** Whether the shade of hills is wanted, where their heights are known. */
  public ReadOnlyBooleanProperty hills() {
    return hills.getReadOnlyProperty();
  }

  /** Wants the shade of hills, or not. */
  public void hills(boolean wanted) {
    settings.put(shade, wanted ? ON : OFF);
    hills.set(wanted);
  }

  /** Why no hills can be shown; null if they can. */
  public ReadOnlyObjectProperty<@Nullable Message> hillsMissing() {
    return hillsMissing.getReadOnlyProperty();
  }

  /** Says why no hills can be shown; null if they can. */
  public void offerHills(@Nullable Message missing) {
    hillsMissing.set(missing);
  }

  /** Somebody is about to choose: time to look for files that were added meanwhile. */
  public void ask() {
    List.copyOf(askers).forEach(Runnable::run);
  }

  /** Calls this when somebody is about to choose. */
  public Subscription onAsk(Runnable asker) {
    askers.add(asker);
    return () -> askers.remove(asker);
  }
}
