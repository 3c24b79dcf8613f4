package org.watchfloor.road.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.AidKind;
import org.watchfloor.geo.road.AidNearby;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadService;
import org.watchfloor.ui.map.NearWays;

/** What is near a place, by road. */
final class RoadNear implements NearWays {
  private final RoadService roads;

  @Inject
  RoadNear(RoadService roads) {
    this.roads = roads;
  }

  @Override
  public Told to(GeoPoint place, List<GeoPoint> from) {
    Answer<List<Travel>> answer =
        roads.eta(from.stream().map(Start::now).toList(), place, Vehicle.CAR);
    return new Told(answer.found(), answer.basis().said());
  }

  @Override
  public List<AidNearby> aids(GeoPoint place) {
    return Stream.of(AidKind.values())
        .flatMap(kind -> roads.nearest(place, kind, Vehicle.CAR, 1).found().stream())
        .toList();
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return roads.onChange(changed);
  }
}
