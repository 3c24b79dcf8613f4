package org.watchfloor.ui.map;

/**
 * What a shape means. Each colour is doubled by a pattern or a sign, because one man in twelve
 * cannot tell red from green.
 */
public enum ShapeStyle {
  /** Danger or harm: red, hatched aslant. */
  DANGER,
  /** Own forces and what they do: blue, plain. */
  ACTION,
  /** Water where none should be: cyan, hatched level, waves as its sign. */
  WATER,
  /** Closed: black and orange by turns, a bar as its sign. */
  CONTROL,
  /** A remark: grey, plain. */
  NOTE,
  /** A red warning signal: red, hatched both ways. */
  SIGNAL_RED,
  /** An orange one: orange, hatched aslant. */
  SIGNAL_ORANGE,
  /** A yellow one: yellow, hatched level. */
  SIGNAL_YELLOW,
  /** A blue one: blue, hatched upright. */
  SIGNAL_BLUE,
  /** One of another colour or of none: grey, hatched upright and wide. */
  SIGNAL_OTHER,
  /** A storm and its winds: violet, plain; circles one in the other grow darker. */
  STORM
}
