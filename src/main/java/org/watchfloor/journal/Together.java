package org.watchfloor.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fields of a register's row that mean something only together: a place and where it came from, how
 * many a kit is for and what is in it. Whoever changes one has said all of them, so that rows
 * written apart never join into what nobody wrote.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Together.Groups.class)
public @interface Together {
  /** The names of the components. */
  String[] value();

  /** Several of them. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Groups {
    /** Each group. */
    Together[] value();
  }
}
