package org.watchfloor.road;

import org.watchfloor.base.Message;
import org.watchfloor.geo.road.RoadNetwork;

/** How it stands with the roads. */
public sealed interface RoadState {

  /** Nobody has asked yet. */
  record Unasked() implements RoadState {}

  /** The graph is opened or built. */
  record Loading() implements RoadState {}

  /** There it is. */
  record Ready(RoadNetwork network) implements RoadState {}

  /**
   * There is none.
   *
   * @param why no map, or one without roads, or a disk that is full
   */
  record Missing(Message why) implements RoadState {}

  /** Why answers are straight lines; nothing to be said once roads are there. */
  default Message said() {
    return switch (this) {
      case Unasked _ -> Message.of("road.state.loading");
      case Loading _ -> Message.of("road.state.loading");
      case Ready ready ->
          Message.of("road.state.ready", ready.network().edges(), ready.network().nodes());
      case Missing missing -> missing.why();
    };
  }
}
