package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.Optional;
import org.watchfloor.warning.WarningColour;

/** One condition under which a level may be started; a plan names several, any one will do. */
public sealed interface StartCondition {

  /**
   * A warning signal of at least this colour is in force.
   *
   * @param event the code of the warned event, as in 11B03 for rainstorm, or its Chinese name
   * @param hazard which of the plan's hazards is started; empty for the usual one of the event
   */
  record Warning(String event, WarningColour colour, Optional<Hazard> hazard)
      implements StartCondition {
    public Warning(String event, WarningColour colour) {
      this(event, colour, Optional.empty());
    }
  }

  /**
   * The water stands, or is forecast to stand, so high at a station.
   *
   * @param datum the height datum the figure is given in; figures of two datums are never compared
   * @param metres the height above it
   * @param forecast whether a forecast of that height is enough
   * @param hazard which of the plan's hazards is started; empty for the usual one
   */
  record WaterLevel(
      String station, HeightDatum datum, double metres, boolean forecast, Optional<Hazard> hazard)
      implements StartCondition {}

  /**
   * So much rain fell, or is forecast to fall, within a time.
   *
   * @param within over which time the rain is summed
   * @param millimetres the sum
   * @param station where; any station of the district if none is named
   * @param hazard which of the plan's hazards is started; empty for the usual one
   */
  record Rainfall(
      Duration within, double millimetres, Optional<String> station, Optional<Hazard> hazard)
      implements StartCondition {

    /** Whether the time is a number of whole hours, as sums of rain are reported and forecast. */
    public boolean wholeHours() {
      return within.equals(Duration.ofHours(within.toHours()));
    }
  }

  /** The headquarters above has started at least this level. */
  record SuperiorResponse(ResponseLevel level) implements StartCondition {}

  /** A situation only people can judge. */
  record Situation(String text) implements StartCondition {}

  /** From where a height of water is counted. */
  enum HeightDatum {
    /** 吴淞高程. */
    WUSONG,
    /** 1985国家高程基准. */
    CN1985,
    /** The zero of the gauge itself. */
    GAUGE
  }

  /** An authorised post decides after consultation 会商. */
  record PostDecision() implements StartCondition {}
}
