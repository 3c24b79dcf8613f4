package org.watchfloor.team.resource.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.team.resource.ResourceService;
import org.watchfloor.team.resource.SpecialResource;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** Special resources on the map, each card with what to know and how to reach it. */
final class ResourceLayer implements MapLayer {
  private final ResourceService resources;

  @Inject
  ResourceLayer(ResourceService resources) {
    this.resources = resources;
  }

  @Override
  public String id() {
    return "resources";
  }

  @Override
  public String titleKey() {
    return "resource.resources";
  }

  @Override
  public int order() {
    return 670;
  }

  @Override
  public List<MapSymbol> symbols() {
    return resources.list().stream()
        .flatMap(one -> Optional.ofNullable(one.at()).map(at -> symbol(one, at)).stream())
        .toList();
  }

  private static MapSymbol symbol(SpecialResource one, GeoPoint at) {
    ObjectRef ref = new ObjectRef(ResourceOpener.KIND, one.number());
    return MapSymbol.of(ref, at, SymbolCategory.RESOURCE, SymbolState.NORMAL, one.name())
        .with(lines(one).toArray(Message[]::new))
        .from(one.pointSource());
  }

  private static List<Message> lines(SpecialResource one) {
    List<Message> lines = new ArrayList<>(List.of(ResourceLines.kind(one)));
    lines.addAll(ResourceLines.reach(one));
    String link = one.link();
    if (link != null) {
      lines.add(Message.of("resource.card.link", link));
    }
    return lines;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return resources.onChange(changed);
  }
}
