package org.watchfloor.region.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.geo.layer.LayerHint;
import org.watchfloor.ui.map.BackdropInk;
import org.watchfloor.ui.map.InkColour;

/** How layers are drawn at first, and what their styles mean for a feature. Pure; any thread. */
public final class LayerStyles {
  private LayerStyles() {}

  /**
   * How a new layer is drawn until somebody says otherwise: as its file suggests, or else in a
   * colour no other layer has.
   *
   * @param others the layers there are
   */
  static LayerStyle suggested(List<LayerFeature> features, List<ImportedLayer> others) {
    Set<InkColour> hinted = EnumSet.noneOf(InkColour.class);
    for (LayerFeature feature : features) {
      hint(feature).ifPresent(hinted::add);
    }
    if (hinted.isEmpty()) {
      return LayerStyle.plain(free(others));
    }
    LayerStyle style = LayerStyle.plain(hinted.iterator().next());
    return hinted.size() == 1 ? style : style.colouredBy(LayerStyle.SUGGESTED, List.of());
  }

  private static InkColour free(List<ImportedLayer> others) {
    Set<InkColour> taken = EnumSet.noneOf(InkColour.class);
    others.forEach(layer -> taken.add(layer.style().colour()));
    for (InkColour colour : InkColour.values()) {
      if (!taken.contains(colour)) {
        return colour;
      }
    }
    return InkColour.values()[others.size() % InkColour.values().length];
  }

  private static Optional<InkColour> hint(LayerFeature feature) {
    LayerHint hint = feature.hint();
    return hint == null
        ? Optional.empty()
        : Optional.of(InkColour.nearest(hint.red(), hint.green(), hint.blue()));
  }

  /** The names of all attributes features have, sorted; those with many values too. */
  public static List<String> attributes(List<LayerFeature> features) {
    Set<String> names = new TreeSet<>();
    features.forEach(feature -> names.addAll(feature.attributes().keySet()));
    return List.copyOf(names);
  }

  /**
   * The most frequent values of an attribute with a colour each, the most frequent first; none of
   * them the layer's own colour.
   */
  public static List<LayerCategory> categories(
      List<LayerFeature> features, String attribute, InkColour own) {
    Map<String, Long> counts =
        features.stream()
            .map(feature -> feature.attributes().getOrDefault(attribute, ""))
            .filter(value -> !value.isEmpty())
            .collect(
                Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
    List<InkColour> colours = new ArrayList<>(List.of(InkColour.values()));
    colours.remove(own);
    List<LayerCategory> categories = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(Math.min(LayerStyle.MOST, colours.size()))
        .forEach(entry ->
            categories.add(new LayerCategory(entry.getKey(), colours.get(categories.size()))));
    return categories;
  }

  /** What a feature is drawn with. */
  public static BackdropInk ink(LayerStyle style, LayerFeature feature) {
    return ink(style, colour(style, feature));
  }

  /** The style in another colour. */
  public static BackdropInk ink(LayerStyle style, InkColour colour) {
    return new BackdropInk(
        colour, style.width(), style.fill(), style.sign(), style.opacity() / 100.0);
  }

  private static InkColour colour(LayerStyle style, LayerFeature feature) {
    if (style.colourBy().isEmpty()) {
      return style.colour();
    }
    if (style.colourBy().equals(LayerStyle.SUGGESTED)) {
      return hint(feature).orElse(style.colour());
    }
    String value = feature.attributes().getOrDefault(style.colourBy(), "");
    return style.categories().stream()
        .filter(category -> category.value().equals(value))
        .map(LayerCategory::colour)
        .findFirst()
        .orElse(style.colour());
  }

  /** What is written at a feature; empty for nothing. */
  public static String label(LayerStyle style, LayerFeature feature) {
    return style.labelBy().equals(LayerStyle.NAME)
        ? feature.name()
        : feature.attributes().getOrDefault(style.labelBy(), "");
  }
}
