package org.watchfloor.region.layer.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.ui.ObjectRef;

/**
 * Names one feature of an imported layer.
 *
 * @param layer the layer's id
 * @param number its place in the layer's file, from 0
 */
record FeatureId(String layer, int number) {
  /** The kind of object a feature is. */
  static final String KIND = "layer-feature";

  private static final Pattern FORM = Pattern.compile("([0-9A-Z]{1,40})/(\\d{1,7})");

  ObjectRef ref() {
    return new ObjectRef(KIND, layer + "/" + number);
  }

  /** Reads one back; empty if it is none. */
  static Optional<FeatureId> of(String id) {
    Matcher found = FORM.matcher(id);
    return found.matches()
        ? Optional.of(new FeatureId(found.group(1), Integer.parseInt(found.group(2))))
        : Optional.empty();
  }
}
