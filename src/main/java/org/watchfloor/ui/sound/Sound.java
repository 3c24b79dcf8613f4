package org.watchfloor.ui.sound;

import java.util.List;

/**
 * What can be heard. Told apart with the eyes closed: two notes up, or the same note three times.
 */
public enum Sound {
  /** Something waits for an act: a level to decide, people to call. */
  CALL(List.of(new Note(660, 220), new Note(880, 320))),
  /** Its time is over. */
  OVERDUE(
      List.of(
          new Note(980, 160),
          new Note(0, 90),
          new Note(980, 160),
          new Note(0, 90),
          new Note(980, 340)));

  private final List<Note> notes;

  Sound(List<Note> notes) {
    this.notes = notes;
  }

  /**
   * One note.
   *
   * @param hertz its pitch; 0 for silence
   * @param millis how long it lasts
   */
  public record Note(int hertz, int millis) {}

  /** Its notes, one after the other. */
  public List<Note> notes() {
    return notes;
  }
}
