package org.watchfloor.supply.preposition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;

/** Who knows when a storm comes; joined by Multibinder. Not on the JavaFX thread. */
public interface LandfallSource {

  /** A storm that is about. */
  record Storm(String number, String called) {}

  /**
   * When it comes, by one forecast.
   *
   * @param called what the storm is called
   * @param agency whose forecast
   * @param issuedAt when that was issued
   * @param at when the centre is nearest to the place
   * @param metres how near
   */
  record Expected(String called, String agency, Instant issuedAt, Instant at, double metres) {}

  /** The storms that are about, the latest first. */
  List<Storm> storms();

  /**
   * When a storm comes to a place, by the forecast that is in force.
   *
   * @return empty if there is no forecast, or it ends before the storm is there
   */
  Optional<Expected> expected(String storm, String place, GeoPoint at);

  /** Runs something after every new forecast, on the thread that took it in; must be quick. */
  Subscription onChange(Runnable changed);
}
