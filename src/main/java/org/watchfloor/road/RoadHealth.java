package org.watchfloor.road;

import jakarta.inject.Inject;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;

/** Whether times are reckoned over roads: found out on the system page, not at 3 a.m. */
final class RoadHealth implements HealthCheck {
  private final RoadService roads;

  @Inject
  RoadHealth(RoadService roads) {
    this.roads = roads;
  }

  @Override
  public Message name() {
    return Message.of("road.health.name");
  }

  @Override
  public Result check() {
    RoadState state = roads.state();
    State found =
        switch (state) {
          case RoadState.Ready _ -> State.OK;
          case RoadState.Missing _ -> State.FAILED;
          case RoadState.Unasked _ -> State.UNTESTED;
          case RoadState.Loading _ -> State.UNTESTED;
        };
    return new Result(
        found, found == State.UNTESTED ? Message.of("road.health.untested") : state.said());
  }
}
