package org.watchfloor.ui.sound;

import jakarta.inject.Inject;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** The loudspeaker of this machine. Background thread. */
final class LoudSpeaker implements Speaker {
  private static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

  /** A tone that begins or ends at once clicks. */
  private static final int FADE_MILLIS = 12;

  private static final double LOUD = 0.6 * Short.MAX_VALUE;

  @Inject
  LoudSpeaker() {}

  @Override
  public void play(Sound sound) {
    byte[] samples = samples(sound.notes());
    try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
      line.open(FORMAT);
      line.start();
      line.write(samples, 0, samples.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new RefusedException(Message.of("ui.sound.none", reason), e);
    }
  }

  static byte[] samples(List<Sound.Note> notes) {
    int rate = (int) FORMAT.getSampleRate();
    byte[] samples =
        new byte[notes.stream().mapToInt(note -> rate * note.millis() / 1000).sum() * 2];
    int at = 0;
    for (Sound.Note note : notes) {
      int count = rate * note.millis() / 1000;
      int fade = rate * FADE_MILLIS / 1000;
      for (int i = 0; i < count; i++) {
        double swell = Math.min(1, Math.min(i, count - i) / (double) fade);
        int value =
            (int)
                (LOUD * swell * Math.sin(2 * Math.PI * note.hertz() * i / FORMAT.getSampleRate()));
        samples[at++] = (byte) value;
        samples[at++] = (byte) (value >> 8);
      }
    }
    return samples;
  }
}
