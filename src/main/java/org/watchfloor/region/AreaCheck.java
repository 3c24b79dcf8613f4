package org.watchfloor.region;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.table.RowOutcome;

/**
 * Whether the area a register's row names exists: registers of other features ask before they take
 * the row in. Says nothing as long as no areas are registered at all.
 */
public final class AreaCheck {
  /** More wrong digits than this is another code, not a typing error. */
  private static final int TYPING_ERROR = 2;

  private final RegionService region;

  @Inject
  AreaCheck(RegionService region) {
    this.region = region;
  }

  /**
   * Why a row with this code may not come in; proposes the code that differs least.
   *
   * @param columnKey the column of the code
   */
  public <T> Optional<RowOutcome<T>> objection(String columnKey, @Nullable String code) {
    if (code == null || region.area(code).isPresent() || !region.hasAreas()) {
      return Optional.empty();
    }
    Message fix =
        similar(code)
            .map(area -> Message.of("region.fix.similar_area", area.code(), area.name()))
            .orElse(Message.of("region.fix.unknown_area"));
    return Optional.of(
        RowOutcome.refused(columnKey, Message.of("region.reason.unknown_area", code), fix));
  }

  private Optional<Area> similar(String code) {
    return region.areas().stream()
        .filter(area -> wrongDigits(area.code(), code) <= TYPING_ERROR)
        .min(Comparator.comparing(area -> wrongDigits(area.code(), code)));
  }

  private static long wrongDigits(String one, String other) {
    return one.length() != other.length()
        ? Long.MAX_VALUE
        : IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count();
  }
}
