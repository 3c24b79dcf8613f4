package org.watchfloor.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The version in which a fact is written now; 1 where it is not given. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactVersion {
  /** Counts up with every change of the record's components. */
  int value();
}
