package org.watchfloor.response.proposal;

import java.time.Instant;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.forecast.Predicted;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Observation;

/** What a level is proposed because of. A new kind needs its {@link ProposalSource}. */
public sealed interface Cause {
  /** Whose page tells of it, and on whose timeline the decision stands too. */
  Subject about();

  /**
   * A warning in force.
   *
   * @param warning its id
   * @param kind what it warns of
   * @param colour its colour now
   * @param issuer who issued it
   */
  record Warned(String warning, WarningKind kind, WarningColour colour, String issuer)
      implements Cause {
    @Override
    public Subject about() {
      return new Subject(WarningService.KIND, warning);
    }
  }

  /**
   * A reading that reached what a plan asks for.
   *
   * @param name what its station is called
   * @param what the reading
   * @param asked the plan's figure, in the unit of the quantity
   */
  record Measured(String name, Observation what, double asked) implements Cause {
    @Override
    public Subject about() {
      return new Subject(GaugeService.KIND, what.gauge());
    }
  }

  /**
   * A response of the headquarters above.
   *
   * @param word the id of what was heard of it
   * @param issuer which headquarters
   * @param level its level
   * @param at from when that counts
   */
  record Superior(String word, String issuer, Hazard hazard, ResponseLevel level, Instant at)
      implements Cause {
    /** The kind of subject a word of the headquarters above is. */
    public static final String KIND = "superior";

    @Override
    public Subject about() {
      return new Subject(KIND, word);
    }
  }

  /**
   * A forecast that reaches what a plan asks for.
   *
   * @param forecast its id
   * @param name what its station is called; empty for the whole district
   * @param what what is forecast, by whom
   * @param asked the plan's figure, metres or millimetres
   */
  record Forecast(String forecast, String name, Predicted what, double asked) implements Cause {
    @Override
    public Subject about() {
      return what.gauge()
          .map(gauge -> new Subject(GaugeService.KIND, gauge))
          .orElseGet(() -> new Subject(ForecastService.KIND, forecast));
    }
  }

  /**
   * The conclusion of a consultation 会商.
   *
   * @param consultation its id
   * @param title what was consulted about
   * @param chair who concluded
   */
  record Consulted(String consultation, String title, String chair) implements Cause {
    /** The kind of subject a consultation is. */
    public static final String KIND = "consultation";

    @Override
    public Subject about() {
      return new Subject(KIND, consultation);
    }
  }
}
