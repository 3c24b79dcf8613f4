package org.watchfloor.warning.monitor.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which section of the page 监测 is in front, and what its tabs say. JavaFX thread. */
@Singleton
public final class MonitorDesk {
  /** The id of the page. */
  public static final String PAGE = "monitor";

  private final ObjectProperty<Section> front = new SimpleObjectProperty<>(Section.STATIONS);

  /** The sections of the page. */
  public enum Section {
    /** Rain, water and wind. */
    STATIONS,
    /** Typhoons. */
    STORMS
  }

  @Inject
  public MonitorDesk() {}

  /** The section in front. */
  public ObjectProperty<Section> front() {
    return front;
  }
}
