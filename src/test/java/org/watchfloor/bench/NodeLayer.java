package org.watchfloor.bench;

import com.gluonhq.maps.MapLayer;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.watchfloor.ui.map.MapSymbol;

/** The usual way to put things on a Gluon map: one node each, placed anew at every move. */
final class NodeLayer extends MapLayer {
  private static final double RADIUS = 11;

  private final List<MapSymbol> symbols;
  private final List<Circle> circles = new ArrayList<>();

  NodeLayer(List<MapSymbol> symbols) {
    this.symbols = symbols;
    for (int i = 0; i < symbols.size(); i++) {
      Circle circle = new Circle(RADIUS, Color.ORANGE);
      circle.setStroke(Color.BLACK);
      circles.add(circle);
    }
    getChildren().addAll(circles);
  }

  @Override
  protected void layoutLayer() {
    for (int i = 0; i < circles.size(); i++) {
      MapSymbol symbol = symbols.get(i);
      Point2D at = getMapPoint(symbol.at().lat(), symbol.at().lon());
      circles.get(i).setTranslateX(at.getX());
      circles.get(i).setTranslateY(at.getY());
    }
  }
}
