package org.watchfloor.document.pack;

/** A part of the pack; joined by Multibinder. Called on a background thread. */
public interface PackPart {

  /** Its place in the pack, lowest first. */
  int order();

  /** Text key of its name, for the cover. */
  String titleKey();

  /**
   * Adds its pages; none if the station has nothing for it.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  void add(PackSitting sitting);
}
