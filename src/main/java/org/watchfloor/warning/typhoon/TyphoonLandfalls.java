package org.watchfloor.warning.typhoon;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.supply.preposition.LandfallSource;

/**
 * Tells plans of goods put forward when a storm comes: by the forecast of the agency shown first,
 * the moment its centre is nearest to the forward point. A forecast that ends while the storm still
 * comes nearer tells nothing.
 */
final class TyphoonLandfalls implements LandfallSource {
  private final TyphoonService typhoons;

  @Inject
  TyphoonLandfalls(TyphoonService typhoons) {
    this.typhoons = typhoons;
  }

  @Override
  public List<LandfallSource.Storm> storms() {
    return typhoons.current().stream()
        .map(one -> new LandfallSource.Storm(one.number(), one.called()))
        .toList();
  }

  @Override
  public Optional<Expected> expected(String storm, String place, GeoPoint at) {
    return typhoons
        .find(storm)
        .flatMap(one -> typhoons.reach(one, null, place, at))
        .filter(reach -> reach.nearest().at().isBefore(reach.until()))
        .map(reach ->
            new Expected(
                reach.called(),
                reach.agency(),
                reach.issuedAt(),
                reach.nearest().at(),
                reach.nearest().metres()));
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return typhoons.onChange(changed);
  }
}
