package org.watchfloor.sampledata;

import org.locationtech.jts.geom.Coordinate;

/**
 * Invented hills, so that roads wind and villages keep to the flat: smooth noise that grows inland.
 * 0 is flat, about 1 a hill nobody builds on.
 */
final class Relief {
  private static final double WAVE_METRES = 1500;

  private Relief() {}

  /** Height of the invented hill at a point this far inland. */
  static double at(Coordinate point, double inlandMetres) {
    double hill = 0.65 * noise(point, WAVE_METRES, 1) + 0.35 * noise(point, WAVE_METRES / 2.7, 2);
    double rise = Math.min(1, Math.max(0, inlandMetres - 150) / 900);
    return Math.max(0, (hill - 0.35) * 1.8) * rise;
  }

  /** Smooth noise from 0 to 1 with hills this far apart. */
  static double noise(Coordinate point, double wave, int salt) {
    double x = point.x / wave;
    double y = point.y / wave;
    long left = (long) Math.floor(x);
    long low = (long) Math.floor(y);
    double u = smooth(x - left);
    double v = smooth(y - low);
    double bottom = mix(Dice.at(left, low, salt), Dice.at(left + 1, low, salt), u);
    double top = mix(Dice.at(left, low + 1, salt), Dice.at(left + 1, low + 1, salt), u);
    return mix(bottom, top, v);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }
}
