package org.watchfloor.warning.cap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a file.
 *
 * @param name without prefix
 * @param space its namespace; may be empty
 * @param href where it leads, of a link; empty for none
 * @param text what stands in it, without that of elements in it, stripped
 */
record CapElement(String name, String space, String href, String text, List<CapElement> children) {
  CapElement {
    children = List.copyOf(children);
  }

  /** The elements of a name directly in it. */
  Stream<CapElement> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }

  /** The first of a name directly in it. */
  Optional<CapElement> first(String wanted) {
    return all(wanted).findFirst();
  }

  /** The text of the first of these that says something; empty if none does. */
  String say(String... wanted) {
    for (String one : wanted) {
      Optional<String> said =
          all(one).map(CapElement::text).filter(text -> !text.isEmpty()).findFirst();
      if (said.isPresent()) {
        return said.get();
      }
    }
    return "";
  }
}
