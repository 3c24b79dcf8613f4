package org.watchfloor.ui.map;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.Page;

/** A feature for tests of the map: the layers of the sample district, one action, one opener. */
public final class DistrictFeature extends FeatureModule {
  /** What was opened, by id. */
  public final List<String> opened = new ArrayList<>();

  /** Where the action was run. */
  public final List<GeoPoint> actedAt = new ArrayList<>();

  public final FixedLayer incidents =
      new FixedLayer("sample-incidents", SymbolCategory.INCIDENT, 10, DistrictSymbols.incidents());

  @Override
  protected void configure() {
    var layers = set(MapLayer.class);
    layers.addBinding().toInstance(incidents);
    layer("sample-teams", SymbolCategory.TEAM, 20, DistrictSymbols.teams());
    layer("sample-depots", SymbolCategory.DEPOT, 30, DistrictSymbols.depots());
    layer("sample-shelters", SymbolCategory.SHELTER, 40, DistrictSymbols.shelters());
    layer("sample-risks", SymbolCategory.RISK, 50, DistrictSymbols.risks());
    set(MapAction.class).addBinding().toInstance(new Act());
    page(
        new Page(
            "sample-objects",
            "map.category.INCIDENT",
            "mdi2m-map-outline",
            200,
            "/fxml/map/near.fxml",
            null));
    for (String kind : List.of("incident", "team", "depot", "shelter", "risk")) {
      set(ObjectOpener.class).addBinding().toInstance(new Opener("sample-" + kind));
    }
  }

  private void layer(String id, SymbolCategory category, int order, List<MapSymbol> symbols) {
    set(MapLayer.class).addBinding().toInstance(new FixedLayer(id, category, order, symbols));
  }

  private final class Act implements MapAction {
    @Override
    public String titleKey() {
      return "map.category.INCIDENT";
    }

    @Override
    public int order() {
      return 1;
    }

    @Override
    public void run(GeoPoint at) {
      actedAt.add(at);
    }
  }

  private final class Opener implements ObjectOpener {
    private final String kind;

    private Opener(String kind) {
      this.kind = kind;
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    public String page() {
      return "sample-objects";
    }

    @Override
    public void show(String id) {
      opened.add(id);
    }
  }
}
