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
  NOTE
}
