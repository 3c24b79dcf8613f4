package org.watchfloor.supply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code with how much of it, as it is typed, scanned and written into one cell: {@code
 * 1010101*40}; {@code 1010101} alone leaves the quantity open. The sign is {@code *}, {@code ＊} or
 * {@code ×}.
 *
 * @param code of goods, or the label of a batch
 * @param quantity as typed, 0 or more; null if it was not said
 */
public record CodeAndQuantity(String code, @Nullable Long quantity) {
  private static final Pattern FORM = Pattern.compile("([^*＊×]+?)\\s*(?:[*＊×]\\s*(\\d{1,9}))?");

  /** Reads it; empty if it has another form. */
  public static Optional<CodeAndQuantity> read(String typed) {
    Matcher form = FORM.matcher(typed.strip());
    return form.matches()
        ? Optional.of(
            new CodeAndQuantity(
                form.group(1), form.group(2) == null ? null : Long.valueOf(form.group(2))))
        : Optional.empty();
  }
}
