package org.watchfloor.region.layer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.geo.layer.LayerHint;

class StyleOptionsTest {
  @Test
  void attributesAreThoseOfAllFeaturesSortedAndNotMoreThanCanBeChosenFrom() {
    StyleOptions two =
        StyleOptions.of(List.of(feature(Map.of("b", "1"), null), feature(Map.of("a", "2"), null)));
    assertThat(two.attributes()).containsExactly("a", "b");
    assertThat(two.suggested()).isFalse();
    Map<String, String> many = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      many.put("a" + i, "x");
    }
    assertThat(StyleOptions.of(List.of(feature(many, null))).attributes()).hasSize(40);
  }

  @Test
  void oneFeatureWithAColourIsEnoughToOfferTheColoursOfTheFile() {
    LayerHint red = new LayerHint(255, 0, 0);
    assertThat(
            StyleOptions.of(List.of(feature(Map.of(), null), feature(Map.of(), red))).suggested())
        .isTrue();
  }

  private static LayerFeature feature(Map<String, String> attributes, @Nullable LayerHint hint) {
    return new LayerFeature(
        "", new GeometryFactory().createPoint(new Coordinate(122, 30)), attributes, hint);
  }
}
