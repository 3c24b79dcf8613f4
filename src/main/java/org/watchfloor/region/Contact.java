package org.watchfloor.region;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post one can reach 联系人: never a person's name, because people change and posts stay.
 *
 * @param number its number in the district
 * @param post what the post is called, as in 值班室主任
 * @param unit the number of the unit it belongs to
 * @param mobile mobile telephone
 * @param landline fixed telephone
 * @param satellite satellite telephone, for when the masts are down
 * @param radio call number in the 370 MHz network of the emergency service
 * @param beidou card number for BeiDou short messages, for when nothing else is left
 * @param verifiedOn when somebody last reached the post under these numbers
 */
public record Contact(
    String number,
    String post,
    String unit,
    @Nullable String mobile,
    @Nullable String landline,
    @Nullable String satellite,
    @Nullable String radio,
    @Nullable String beidou,
    @Nullable LocalDate verifiedOn) {

  /** Whether there is any way to reach it. */
  public boolean reachable() {
    return Stream.of(mobile, landline, satellite, radio, beidou).anyMatch(way -> way != null);
  }
}
