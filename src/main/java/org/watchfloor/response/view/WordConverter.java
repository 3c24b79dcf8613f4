package org.watchfloor.response.view;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a choice reads; choices are picked, not typed. */
final class WordConverter<T> extends StringConverter<T> {
  private final Function<T, String> word;

  WordConverter(Function<T, String> word) {
    this.word = word;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : word.apply(choice);
  }

  @Override
  public @Nullable T fromString(String typed) {
    return null;
  }
}
