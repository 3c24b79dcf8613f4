package org.watchfloor.ui.sound;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Settings;

/**
 * Calls the officer back to the screen, once for each occasion, as long as a window is open and the
 * seat did not switch it off. What cannot be heard is said on the system page. JavaFX thread.
 */
@Singleton
public final class Alarm {
  private static final String SETTING = "seat/sound";
  private static final String OFF = "off";

  private final Speaker speaker;
  private final Settings settings;
  private final Tasks tasks;
  private final Fx fx;
  private final ReadOnlyBooleanWrapper on;
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
  private final Set<String> rung = new HashSet<>();
  private boolean listening;
  private boolean playing;

  @Inject
  Alarm(LoudSpeaker speaker, Settings settings, Tasks tasks, Fx fx) {
    this((Speaker) speaker, settings, tasks, fx);
  }

  Alarm(Speaker speaker, Settings settings, Tasks tasks, Fx fx) {
    this.speaker = speaker;
    this.settings = settings;
    this.tasks = tasks;
    this.fx = fx;
    this.on = new ReadOnlyBooleanWrapper(!settings.get(SETTING, "").equals(OFF));
  }

  /** Whether this seat wants to hear anything; remembered. */
  public ReadOnlyBooleanProperty on() {
    return on.getReadOnlyProperty();
  }

  /** Wants to hear, or not. */
  public void on(boolean wanted) {
    settings.put(SETTING, wanted ? "on" : OFF);
    on.set(wanted);
  }

  /** Why nothing could be heard; null if it could, or nothing was to be heard yet. */
  public ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Somebody sits before a window from now on: without one nothing sounds. */
  public Subscription listen() {
    listening = true;
    return () -> listening = false;
  }

  /**
   * Rings, unless it rang for the same occasion before, or something is sounding.
   *
   * @param occasion what it rings for, always the same for the same
   */
  public void ring(Sound sound, String occasion) {
    if (listening && on.get() && rung.add(sound + " " + occasion)) {
      play(sound);
    }
  }

  /** Plays a sound for whoever wants to know how loud it is, also while it is switched off. */
  public void tryOut(Sound sound) {
    play(sound);
  }

  /** Two sounds at once are noise; what came meanwhile is on the screen. */
  private void play(Sound sound) {
    if (playing) {
      return;
    }
    playing = true;
    tasks
        .of(
            Message.of("ui.sound.task"),
            progress -> {
              speaker.play(sound);
              return true;
            })
        .quiet()
        .onSuccess(fx, done -> ended(null))
        .onFailure(
            fx,
            failure ->
                ended(
                    failure instanceof RefusedException refused
                        ? refused.said()
                        : Message.of("ui.sound.none", String.valueOf(failure))))
        .start();
  }

  private void ended(@Nullable Message why) {
    playing = false;
    problem.set(why);
  }
}
