package org.watchfloor.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * All facts of one feature: a sealed interface whose permitted records are the facts. Joined by
 * Multibinder.
 *
 * @param family the sealed interface
 * @param lifts how old versions are read, if there are any
 */
public record FactFamily(Class<? extends Fact> family, List<FactLift> lifts) {
  public FactFamily {
    if (!family.isSealed()) {
      throw new IllegalArgumentException(family + " is not sealed");
    }
    lifts = List.copyOf(lifts);
  }

  public static FactFamily of(Class<? extends Fact> family) {
    return new FactFamily(family, List.of());
  }

  /** The records of the family, those of nested sealed interfaces included. */
  public List<Class<? extends Fact>> facts() {
    List<Class<? extends Fact>> found = new ArrayList<>();
    collect(family, found);
    return found;
  }

  private static void collect(Class<?> type, List<Class<? extends Fact>> found) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted, found);
      }
    } else {
      found.add(type.asSubclass(Fact.class));
    }
  }
}
