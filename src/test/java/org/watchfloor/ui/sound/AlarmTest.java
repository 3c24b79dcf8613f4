package org.watchfloor.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Settings;

class AlarmTest {
  private final Threads threads = new Threads();
  private final Tasks tasks = new Tasks(WatchClock.system(), threads, threads);
  private final List<Sound> heard = new CopyOnWriteArrayList<>();
  private Settings settings;
  private Alarm alarm;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    FxToolkit.registerPrimaryStage();
    settings = new Settings(folder.resolve("settings.properties"), tasks);
    alarm = on(() -> new Alarm(heard::add, settings, tasks, new Fx()));
  }

  @AfterEach
  void close() {
    settings.close();
    threads.close();
  }

  private static <T> T on(Callable<T> act) throws Exception {
    return WaitForAsyncUtils.asyncFx(act).get(20, TimeUnit.SECONDS);
  }

  private void ring(Sound sound, String occasion) throws Exception {
    on(() -> {
      alarm.ring(sound, occasion);
      return true;
    });
    rest();
  }

  private void rest() throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, tasks::idle);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void ringsOnceForEachOccasionWhileAWindowIsOpen() throws Exception {
    ring(Sound.CALL, "p1");
    assertThat(heard).as("nobody sits there").isEmpty();
    Subscription seated = on(alarm::listen);
    ring(Sound.CALL, "p1");
    ring(Sound.CALL, "p1");
    ring(Sound.OVERDUE, "p1");
    ring(Sound.CALL, "p2");
    assertThat(heard).containsExactly(Sound.CALL, Sound.OVERDUE, Sound.CALL);
    on(() -> {
      seated.close();
      return true;
    });
    ring(Sound.CALL, "p3");
    assertThat(heard).hasSize(3);
  }

  @Test
  void aSeatThatWantsQuietHearsOnlyWhatItTriesOut() throws Exception {
    on(alarm::listen);
    on(() -> {
      alarm.on(false);
      return true;
    });
    ring(Sound.OVERDUE, "p1");
    assertThat(heard).isEmpty();
    assertThat(settings.get("seat/sound", "")).isEqualTo("off");
    on(() -> {
      alarm.tryOut(Sound.CALL);
      return true;
    });
    rest();
    assertThat(heard).containsExactly(Sound.CALL);
    assertThat(on(() -> new Alarm(heard::add, settings, tasks, new Fx())).on().get()).isFalse();
  }

  @Test
  void aMachineWithoutLoudspeakerSaysSoAndGoesOn() throws Exception {
    alarm =
        on(() ->
            new Alarm(
                sound -> {
                  throw RefusedException.of("ui.sound.none", "no line");
                },
                settings,
                tasks,
                new Fx()));
    on(alarm::listen);
    ring(Sound.CALL, "p1");
    assertThat(on(() -> alarm.problem().get()))
        .satisfies(said -> assertThat(String.valueOf(said)).contains("ui.sound.none"));
    ring(Sound.CALL, "p2");
    assertThat(on(() -> alarm.problem().get())).isNotNull();
  }

  @Test
  void theSamplesOfASoundAreAsLongAsItsNotesAndNeverTooLoud() {
    for (Sound sound : Sound.values()) {
      byte[] samples = LoudSpeaker.samples(sound.notes());
      int millis = sound.notes().stream().mapToInt(Sound.Note::millis).sum();
      assertThat(samples.length / 2).isBetween(44 * millis, 45 * millis);
      assertThat(samples[0]).isZero();
      int loudest = 0;
      for (int i = 0; i < samples.length; i += 2) {
        loudest = Math.max(loudest, Math.abs((short) (samples[i] & 0xFF | samples[i + 1] << 8)));
      }
      assertThat(loudest).isBetween(10_000, 25_000);
    }
  }
}
