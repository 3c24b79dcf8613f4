package org.watchfloor.evacuation.vessel.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Which part of the page 转移 is shown: the people who must move, where they go, or the vessels. What
 * opens an object of either turns to it. JavaFX thread.
 */
@Singleton
public final class SafetyTabs {
  /** The id of the page. */
  public static final String PAGE = "evacuation";

  private final ObjectProperty<Part> shown = new SimpleObjectProperty<>(Part.PEOPLE);

  /** The parts of the page. */
  public enum Part {
    /** People who must move 人员. */
    PEOPLE,
    /** Who goes to which shelter 安置去向. */
    ASSIGNMENT,
    /** The three counts 三项统计. */
    COUNTS,
    /** Vessels 船舶. */
    VESSELS
  }

  @Inject
  SafetyTabs() {}

  /** The part that is shown. */
  public ObjectProperty<Part> shown() {
    return shown;
  }
}
