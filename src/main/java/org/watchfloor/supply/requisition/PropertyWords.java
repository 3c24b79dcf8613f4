package org.watchfloor.supply.requisition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.watchfloor.base.RefusedException;

/** Property as it is written and read: one kind a line, what, how many, in what. Pure. */
public final class PropertyWords {
  private static final Pattern LINE = Pattern.compile("(.*\\S)\\s+(\\d{1,9})\\s*(\\D{0,8})");

  private PropertyWords() {}

  /**
   * Reads what was typed.
   *
   * @throws RefusedException if a line has no amount
   */
  public static List<Property> read(String typed) {
    List<Property> all = new ArrayList<>();
    for (String line : typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw RefusedException.of("requisition.refused.line", line);
      }
      all.add(new Property(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3).strip()));
    }
    return all;
  }

  /** As it is read out. */
  public static String say(List<Property> property) {
    return property.stream()
        .map(one -> (one.name() + " " + one.quantity() + " " + one.unit()).strip())
        .collect(Collectors.joining(" · "));
  }
}
