package org.watchfloor.ui.map.view;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.symbol.Grouping;
import org.watchfloor.ui.map.symbol.SymbolCanvas;

/**
 * One symbol beside its name in a legend or a list, drawn by the very painter of the map so that
 * both always agree. JavaFX thread.
 */
final class SymbolIcon extends StackPane {
  private static final GeoPoint SOMEWHERE = new GeoPoint(0, 0);

  SymbolIcon(SymbolCategory category, SymbolState state, Map<SymbolCategory, String> signs) {
    getStyleClass().add("map-icon");
    SymbolCanvas canvas = new SymbolCanvas(viewport(this), signs);
    MapSymbol symbol =
        MapSymbol.of(new ObjectRef("legend", state.name()), SOMEWHERE, category, state, "");
    canvas.index().set(Grouping.group(List.of(symbol), Viewport.MIN_ZOOM, 1));
    getChildren().add(canvas);
    canvas.widthProperty().subscribe(width -> canvas.viewport().set(viewport(canvas)));
    canvas.heightProperty().subscribe(height -> canvas.viewport().set(viewport(canvas)));
  }

  private static Viewport viewport(Region within) {
    return Viewport.around(SOMEWHERE, Viewport.MIN_ZOOM, within.getWidth(), within.getHeight());
  }
}
