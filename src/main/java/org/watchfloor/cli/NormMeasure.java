package org.watchfloor.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.supply.reserve.Measure;

/** What a norm of reserves is kept for, as an argument. */
final class NormMeasure {
  private NormMeasure() {}

  /**
   * Reads it, in capitals or not.
   *
   * @throws WrongCallException if there is none of that name
   */
  static Measure read(String typed) {
    String name = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Measure.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> WrongCallException.of("cli.supply.badMeasure", typed, names()));
  }

  private static String names() {
    return Arrays.stream(Measure.values()).map(Measure::name).collect(Collectors.joining(", "));
  }

  /** It in words. */
  static Message said(Measure measure) {
    return Message.of("reserve.per." + measure.name());
  }
}
