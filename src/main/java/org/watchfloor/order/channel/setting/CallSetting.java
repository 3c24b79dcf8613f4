package org.watchfloor.order.channel.setting;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.order.channel.Pace;

/**
 * The exchange calls are put through (SIP).
 *
 * @param host its name or address
 * @param port its port
 * @param tcp whether it is spoken to over TCP; else over UDP
 * @param user the account this station has there
 * @param secret the file of its password; empty where the exchange asks for none
 * @param domain what stands behind the {@code @} of its numbers
 * @param phone the telephone of a seat that has none of its own here
 * @param phones the telephones of seats, by their names
 * @param prefix what is dialled before numbers, as for an outside line; may be empty
 * @param ring how long a telephone may ring
 * @param pace how it is used
 */
public record CallSetting(
    String host,
    int port,
    boolean tcp,
    String user,
    Optional<SecretFile> secret,
    String domain,
    String phone,
    Map<String, String> phones,
    String prefix,
    Duration ring,
    Pace pace) {
  public CallSetting {
    phones = Map.copyOf(phones);
  }

  /** The telephone that rings first for an officer at a seat. */
  public String phoneOf(String seat) {
    return phones.getOrDefault(seat, phone);
  }
}
