package org.watchfloor.shelter;

import java.util.Map;
import org.watchfloor.base.Subscription;

/** What water is measured and expected at stations; joined by whoever reads them. */
public interface ExpectedWater {

  /** The water at each station that measures any, by its number. */
  Map<String, StationWater> stations();

  /** Runs something after every change, on the thread that made it; must be quick. */
  Subscription onChange(Runnable changed);
}
