package org.watchfloor.app.wall.shown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.place.Fit;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.region.Area;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;

/**
 * A name that may hang on the wall: of a kind, an area, a place of the map, an organisation or a
 * building. There is no way to make one of words somebody typed. Whatever looks like a telephone is
 * cut out even of these. Any thread.
 */
public final class PublicName {
  /** Seven digits or more, however they are grouped: a telephone or worse, never a name. */
  private static final Pattern NUMBER = Pattern.compile("\\+?\\p{Nd}(?:[\\s\\-()()]?\\p{Nd}){6,}");

  /** How deep the water is stands at the end of a drawing's words. */
  private static final Pattern DEPTH = Pattern.compile("(?:^|\\s)(\\d{1,2}\\.\\d{1,2} m)$");

  /** No name; made after the patterns it is checked by. */
  public static final PublicName NONE = new PublicName("");

  private final String text;

  private PublicName(String text) {
    this.text = NUMBER.matcher(text).replaceAll("…").strip();
  }

  /** The kind of an incident, from the list of kinds. */
  static PublicName kind(Incident incident, IncidentTypes types, Language language) {
    return new PublicName(types.name(incident.details().type(), language));
  }

  /** An area of the district. */
  static PublicName of(Area area) {
    return new PublicName(area.name());
  }

  /** The place of the map that is called exactly as somebody typed, in the map's own words. */
  static Optional<PublicName> known(Gazetteer places, String typed) {
    return places.find(typed, 1).stream()
        .filter(found -> found.fit() == Fit.EXACT)
        .map(found -> new PublicName(found.place().name()))
        .findFirst();
  }

  /** The town nearest to a place; none if there is no town near. */
  static Optional<PublicName> near(Gazetteer places, GeoPoint at) {
    String town = places.townNear(at);
    return town.isEmpty() ? Optional.empty() : Optional.of(new PublicName(town));
  }

  /**
   * A symbol of the map: the kind of an incident, the name of a team, depot, shelter, station or
   * vessel, an area and what is out there, how many have moved. Risk points have none, for many are
   * called after the household that lives below the slope.
   */
  static PublicName of(MapSymbol symbol) {
    return switch (symbol.category()) {
      case INCIDENT,
          TEAM,
          DEPOT,
          SHELTER,
          GAUGE,
          OUTAGE,
          ROAD_OUT,
          NETWORK_OUT,
          POWER_OUT,
          VESSEL,
          EVACUATION ->
          new PublicName(symbol.label());
      case RISK, RESOURCE -> NONE;
    };
  }

  /** A drawing: what it is and how deep, never the words written to it. */
  static PublicName of(MapShape shape, UiTexts texts) {
    String what = texts.say(shape.what());
    Matcher depth = DEPTH.matcher(shape.label());
    return new PublicName(depth.find() ? what + " " + depth.group(1) : what);
  }

  /** The name itself; empty for none. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublicName name && name.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
