package org.watchfloor.geo.basemap.label;

import java.awt.Color;

/**
 * The colours of names.
 *
 * @param strong towns and districts
 * @param plain villages, islands, main roads
 * @param faint streets and buildings
 * @param water water and ferries
 * @param halo the rim that keeps a name readable on any ground
 * @param mark the small sign of a building
 */
public record LabelColours(
    Color strong, Color plain, Color faint, Color water, Color halo, Color mark) {

  Color of(LabelKind.Tone tone) {
    return switch (tone) {
      case STRONG -> strong;
      case PLAIN -> plain;
      case FAINT -> faint;
      case WATER -> water;
    };
  }
}
