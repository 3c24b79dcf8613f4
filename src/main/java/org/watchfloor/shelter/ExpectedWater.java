package org.watchfloor.shelter;

import java.util.Map;
import org.watchfloor.base.Subscription;

/** What water is measured and expected at stations; joined by whoever reads them. */
public interface ExpectedWater {

  /** The highest level that stands or is forecast, by the numbers of stations. */
  Map<String, WaterLevel> levels();

  /** Runs something after every change, on the thread that made it; must be quick. */
  Subscription onChange(Runnable changed);
}
