package org.watchfloor.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.watchfloor.base.RefusedException;

/**
 * Where the database of a hall is, and as whom to enter.
 *
 * @param url begins with {@code jdbc:postgresql://}; what follows {@code ?} are the driver's own
 *     settings, as in {@code sslmode=verify-full}
 * @param user may be empty
 * @param password may be empty
 */
public record HallAddress(
    @JsonProperty("url") String url,
    @JsonProperty("user") String user,
    @JsonProperty("password") String password) {
  private static final String SCHEME = "jdbc:postgresql://";

  /**
   * An address as typed.
   *
   * @throws RefusedException if it is none of a PostgreSQL database
   */
  public static HallAddress of(String url, String user, String password) {
    if (!url.startsWith(SCHEME) || url.length() == SCHEME.length()) {
      throw RefusedException.of("store.refused.hallUrl", withoutSecrets(url));
    }
    return new HallAddress(url, user, password);
  }

  /** The address as it may be shown: nothing behind the question mark, where passwords stand. */
  public String shown() {
    return withoutSecrets(url);
  }

  private static String withoutSecrets(String url) {
    int mark = url.indexOf('?');
    return mark < 0 ? url : url.substring(0, mark);
  }

  @Override
  public String toString() {
    return shown();
  }
}
