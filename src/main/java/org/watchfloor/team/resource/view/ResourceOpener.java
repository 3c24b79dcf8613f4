package org.watchfloor.team.resource.view;

import jakarta.inject.Inject;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.team.resource.ResourceService;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.FoundOnMap;
import org.watchfloor.ui.map.FoundOnMap.Spot;
import org.watchfloor.ui.map.MapDesk;

/** Opens a special resource where it is: on the map. An expert is nowhere. */
final class ResourceOpener implements ObjectOpener {
  static final String KIND = "resource";

  private final ResourceService resources;
  private final FoundOnMap found;

  @Inject
  ResourceOpener(ResourceService resources, FoundOnMap found) {
    this.resources = resources;
    this.found = found;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String page() {
    return MapDesk.PAGE;
  }

  @Override
  public void show(String id) {
    found.open(
        Message.of("resource.task.find"),
        progress ->
            resources
                .find(id)
                .flatMap(one ->
                    Optional.ofNullable(one.at())
                        .map(at -> new Spot(new ObjectRef(KIND, one.number()), at))));
  }
}
