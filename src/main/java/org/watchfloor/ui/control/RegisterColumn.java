package org.watchfloor.ui.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Formats;

/**
 * A column of a {@link RegisterTable}: how its cells read, sort and look. What it reads as is also
 * what is searched and exported.
 *
 * @param <T> the row
 * @param titleKey text key of its head; also the name its width is remembered by
 * @param text what the cell reads as
 * @param order how it sorts
 * @param graphic what the cell shows instead of its text; null for plain text
 * @param number whether it is set to the right
 * @param share how much of the table's width it begins with, as a multiple of a plain column's
 * @param ages whether what it reads as grows older by itself
 */
public record RegisterColumn<T>(
    String titleKey,
    Function<T, String> text,
    Comparator<T> order,
    @Nullable Function<T, Node> graphic,
    boolean number,
    double share,
    boolean ages) {

  /** A column of words. */
  public static <T> RegisterColumn<T> text(String titleKey, Function<T, String> text) {
    return new RegisterColumn<>(titleKey, text, Comparator.comparing(text), null, false, 1, false);
  }

  /** A column of whole numbers. */
  public static <T> RegisterColumn<T> number(String titleKey, Function<T, Long> number) {
    return new RegisterColumn<>(
        titleKey,
        row -> Formats.count(number.apply(row)),
        Comparator.comparing(number),
        null,
        true,
        1,
        false);
  }

  /** A column of moments, written by the given format. */
  public static <T> RegisterColumn<T> moment(
      String titleKey, Function<T, Instant> moment, Function<Instant, String> format) {
    return new RegisterColumn<>(
        titleKey,
        row -> format.apply(moment.apply(row)),
        Comparator.comparing(moment),
        null,
        false,
        1,
        false);
  }

  /** This column in another order than that of its words. */
  public RegisterColumn<T> sortedBy(Comparator<T> other) {
    return new RegisterColumn<>(titleKey, text, other, graphic, number, share, ages);
  }

  /** This column showing a node, made anew for each cell; a cheap one. */
  public RegisterColumn<T> shownAs(Function<T, Node> node) {
    return new RegisterColumn<>(titleKey, text, order, node, number, share, ages);
  }

  /**
   * This column as links: one click on what it reads does something with its row. The keyboard
   * opens a row as before; links are no stops of the Tab key.
   */
  public RegisterColumn<T> linking(Consumer<T> open) {
    return shownAs(row -> {
      Hyperlink link = new Hyperlink(text.apply(row));
      link.setFocusTraversable(false);
      link.getStyleClass().add("figure-link");
      link.setOnAction(event -> open.accept(row));
      return link;
    });
  }

  /** This column beginning so many times as wide as a plain one. */
  public RegisterColumn<T> wide(double times) {
    return new RegisterColumn<>(titleKey, text, order, graphic, number, times, ages);
  }

  /** This column said anew while time passes. */
  public RegisterColumn<T> aging() {
    return new RegisterColumn<>(titleKey, text, order, graphic, number, share, true);
  }
}
