package org.watchfloor.shelter.want;

import java.util.List;

/**
 * What came of asking for goods.
 *
 * @param numbers the numbers of the demands
 * @param less whether less was asked for than was typed, as another seat had just asked for the
 *     rest
 */
public record Asked(List<String> numbers, boolean less) {
  public Asked {
    numbers = List.copyOf(numbers);
  }
}
